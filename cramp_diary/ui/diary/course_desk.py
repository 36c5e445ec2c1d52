"""Where it is said of a day that something taken regularly was not taken."""

from datetime import date

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.ui.diary.night_courses import course_name
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.medicine_forms import dose_missed, dose_not_missed

__all__ = ["CourseDesk"]


class CourseDesk:
    """Notes a missed dose, and takes it back; the course itself stays as it is."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def not_taken(self, course: Course, day: date) -> None:
        """Write down that a dose was missed on a day."""
        courses = self._session.services.courses
        said = dose_missed(self._name(course), day)
        self._session.editor.do(said, lambda: courses.missed(course, day))

    def taken_after_all(self, missed: MissedDose) -> None:
        """Take back that a dose was missed."""
        services = self._session.services
        course = next(one for one in services.courses.all() if one.id == missed.course)
        said = dose_not_missed(self._name(course), missed.day)
        self._session.editor.do(said, lambda: services.journal.remove(missed))

    def _name(self, course: Course) -> str:
        return course_name(course, self._session.services.products.by_id().get(course.product))
