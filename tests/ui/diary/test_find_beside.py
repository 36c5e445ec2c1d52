"""Looking for nights with a form open beside what was found."""

from cramp_diary.ui.diary.page import MonthPage
from tests.ui.diary_hands import add
from tests.ui.running import let_pass


def test_open_filters_leave_the_form_beside_them_whole(page: MonthPage) -> None:
    page.begin_finding()
    page.find_card.show_filters(shown=True)
    page.resize(1056, 760)
    add(page, "A cramp")
    let_pass(20)
    form = page.form_card.place.form()
    assert form is not None
    assert not page._scroll.verticalScrollBar().isVisible()
    bottom = form.save.mapTo(page, form.save.rect().bottomLeft()).y()
    assert bottom < page.height()
