"""Steps about products, what is taken regularly, and doses."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.products import Product, ProductKind
from tests.services.undo.hands import Hands, days_ago, doses, picks

__all__ = ["TakenRules"]

REMEDIES = ("amlodipine", "Ibuprofen", "Bark of a tree")
starts = st.integers(0, 40)


class TakenRules(Hands):
    """What a person does on the page of medicines."""

    @rule(name=st.sampled_from([*REMEDIES, "red-wine"]))
    def adds_a_product(self, name: str) -> None:
        products = self.services.products
        draft = products.drink_draft if name == "red-wine" else products.remedy_draft
        self.do(lambda: products.add(draft(name)))

    @rule(number=picks, serving=doses)
    def corrects_a_product(self, number: int, serving: Decimal) -> None:
        if product := self.pick(Product, number):
            changed = replace(product, serving=serving, form=self.words())
            self.do(lambda: self.services.products.correct(changed))

    @rule(number=picks)
    def hides_a_product(self, number: int) -> None:
        if product := self.pick(Product, number):
            self.do(lambda: self.services.products.hide(product))

    @rule(numbers=st.lists(picks, max_size=3, unique=True), new=st.booleans())
    def chooses_the_drinks_of_one_press(self, numbers: list[int], *, new: bool) -> None:
        products = self.services.products
        drinks = products.all(ProductKind.DRINK)
        chosen = {drinks[number % len(drinks)] for number in numbers} if drinks else set()
        fresh = [products.drink_draft("beer")] if new else []
        ordered = sorted(chosen, key=lambda product: product.id)
        self.do(lambda: products.set_favourites([*ordered, *fresh]))

    @rule(name=st.sampled_from(REMEDIES), ago=starts, dose=doses)
    def starts_a_medicine(self, name: str, ago: int, dose: Decimal) -> None:
        products = self.services.products
        draft = products.remedy_draft(name)
        held = products.find(draft.name, frozenset({draft.kind}))
        course = self.services.courses.draft(held or draft, self.night(ago))
        started = replace(course, dose=dose)
        self.do(lambda: self.services.courses.start(started, None if held else draft))

    @rule(number=picks, ago=starts, dose=doses)
    def changes_a_dose(self, number: int, ago: int, dose: Decimal) -> None:
        if course := self.pick(Course, number):
            changed = replace(course, first=self.night(ago), dose=dose)
            self.do(lambda: self.services.courses.change_dose(course, changed, self.words()))

    @rule(number=picks, ago=starts)
    def stops_a_course(self, number: int, ago: int) -> None:
        if course := self.pick(Course, number):
            self.do(lambda: self.services.courses.stop(course, self.night(ago), self.words()))

    @rule(number=picks, earlier=st.integers(-5, 5), later=st.integers(-5, 5))
    def corrects_a_course(self, number: int, earlier: int, later: int) -> None:
        if course := self.pick(Course, number):
            last = course.last and course.last + timedelta(days=later)
            changed = replace(course, first=course.first - timedelta(days=earlier), last=last)
            self.do(lambda: self.services.courses.correct(changed))

    @rule(number=picks, ago=starts)
    def starts_again(self, number: int, ago: int) -> None:
        if course := self.pick(Course, number):
            again = self.services.courses.draft_again(course, self.night(ago))
            self.do(lambda: self.services.courses.start(again))

    @rule(number=picks)
    def removes_a_course(self, number: int) -> None:
        if course := self.pick(Course, number):
            self.do(lambda: self.services.courses.remove(course))

    @rule(number=picks, ago=starts)
    def misses_a_dose(self, number: int, ago: int) -> None:
        if course := self.pick(Course, number):
            self.do(lambda: self.services.courses.missed(course, self.night(ago)))

    @rule(number=picks)
    def takes_a_missed_dose_back(self, number: int) -> None:
        self.remove(MissedDose, number)

    @rule(number=picks, ago=days_ago)
    def ticks_a_dose(self, number: int, ago: int) -> None:
        if course := self.pick(Course, number):
            product = self.services.products.by_id()[course.product]
            dose = self.services.products.intake(product, self.clock.now(), course.dose)
            ticked = replace(dose, at=None, night=self.night(ago), course=course.id)
            self.do(lambda: self.services.journal.save(ticked))
