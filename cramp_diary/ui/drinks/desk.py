"""Where drinks are written: opens their form, and makes each wish one change of the diary."""

from dataclasses import replace
from functools import partial
from typing import Final

from cramp_diary.domain.changes import Change
from cramp_diary.domain.products import Product
from cramp_diary.services.spelling import Findable, matches
from cramp_diary.ui.drinks.drink_form import Cellar, DrinkForm
from cramp_diary.ui.drinks.places import Act, Places, moved_in, placed
from cramp_diary.ui.forms.desk import Desk
from cramp_diary.wording import drinks as words
from cramp_diary.wording.products import edited

__all__ = ["DrinkDesk"]

STEPS: Final = {Act.UP: -1, Act.DOWN: 1}


class DrinkDesk(Desk):
    """`saved(EntryId)` carries the drink that a form was about."""

    def places(self) -> Places:
        """Return the diary's drinks in their places."""
        return placed(self.services.products.by_id().values())

    def open_new(self) -> DrinkForm:
        """Return the form of a new drink."""
        products, volumes = self.services.products, self.session.preferences.volumes
        form = DrinkForm(self.session.look, products.drink_draft(""), volumes, self._cellar())
        form.accepted.connect(partial(self._add, form))
        return form

    def open(self, product: Product) -> DrinkForm:
        """Return the form in which a drink is changed."""
        form = DrinkForm(self.session.look, product, self.session.preferences.volumes)
        form.accepted.connect(partial(self._change, form))
        return form

    def act(self, act: Act, product: Product) -> None:
        """Do what a button of a row says."""
        products, favourites = self.services.products, self.places().favourites
        if act is Act.SHOW:
            shown = replace(product, hidden=False)
            again = words.back_among_drinks(product.name)
            self.session.editor.do(again, lambda: products.correct(shown))
            return
        if act in STEPS:
            said, chosen = words.moved, moved_in(favourites, product, STEPS[act])
        elif act is Act.ON:
            said, chosen = words.on_tonight, (*favourites, product)
        else:
            said = words.off_tonight
            chosen = tuple(other for other in favourites if other.id != product.id)
        self.session.editor.do(said(product.name), lambda: products.set_favourites(chosen))

    def hide(self, product: Product) -> None:
        """Offer a drink no more; what was drunk of it stays."""
        self.session.editor.do(
            words.no_longer_offered(product.name), lambda: self.services.products.hide(product)
        )

    def _change(self, form: DrinkForm, product: Product) -> None:
        # Its place is no field of the form, and may have changed while that was open.
        now = self.services.products.by_id().get(product.id, product)
        told = replace(product, hidden=now.hidden, favourite=now.favourite)
        self.keep(form, told.id, edited(told.name), lambda: self.services.products.correct(told))

    def _add(self, form: DrinkForm, product: Product) -> None:
        on_tonight = form.favourite.isChecked()
        self.keep(
            form,
            product.id,
            words.added(product.name),
            lambda: self._added(product, on_tonight=on_tonight),
        )

    def _added(self, product: Product, *, on_tonight: bool) -> Change:
        products, favourites = self.services.products, self.places().favourites
        place = len(favourites) + 1 if on_tonight else None
        return products.correct(replace(product, favourite=place))

    def _cellar(self) -> Cellar:
        services = self.services
        offered = [Findable(drink.name) for drink in services.catalogue.drinks]
        return Cellar(
            find=lambda typed: matches(typed, offered), resolve=services.products.drink_named
        )
