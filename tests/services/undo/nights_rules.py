"""Steps about nights: cramps, what was said of the whole, what was drunk, what is watched."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord, PartOfNight
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Stated
from cramp_diary.domain.products import Product
from tests.services.undo.hands import Hands, days_ago, hours_ago, picks

__all__ = ["NightRules"]

scales = st.none() | st.integers(0, 10)
DRINKS = ("water-glass", "tonic-water", "Grandmother's cordial")


class NightRules(Hands):
    """What a person writes down about nights and days."""

    @rule(hours=hours_ago, pain=scales)
    def notes_a_cramp_by_the_clock(self, hours: int, pain: int | None) -> None:
        cramp = self.services.journal.cramp(self.ago(hours))
        self.do(lambda: self.services.journal.save(replace(cramp, pain=pain, note=self.words())))

    @rule(ago=days_ago, part=st.sampled_from(PartOfNight))
    def notes_a_cramp_of_a_night(self, ago: int, part: PartOfNight) -> None:
        cramp = self.services.journal.cramp(night=self.night(ago))
        self.do(lambda: self.services.journal.save(replace(cramp, onset=part)))

    @rule(number=picks, pain=scales)
    def alters_a_cramp(self, number: int, pain: int | None) -> None:
        if cramp := self.pick(Episode, number):
            changed = replace(cramp, pain=pain, note=self.words())
            self.do(lambda: self.services.journal.save(changed))

    @rule(number=picks, ago=days_ago)
    def moves_a_cramp_to_a_night(self, number: int, ago: int) -> None:
        if cramp := self.pick(Episode, number):
            moved = replace(
                cramp, night=self.night(ago), onset=PartOfNight.UNKNOWN, note=self.words()
            )
            self.do(lambda: self.services.journal.save(moved))
            self._left_open(cramp, moved)

    @rule(number=picks, hours=hours_ago)
    def moves_a_cramp_to_an_hour(self, number: int, hours: int) -> None:
        if cramp := self.pick(Episode, number):
            moved = replace(cramp, onset=self.ago(hours), note=self.words())
            self.do(lambda: self.services.journal.save(moved))

    @rule(number=picks)
    def removes_a_cramp(self, number: int) -> None:
        if cramp := self.pick(Episode, number):
            self.do(lambda: self.services.journal.remove(cramp))
            self._left_open(cramp)

    @rule(ago=days_ago)
    def removes_all_cramps_of_a_night(self, ago: int) -> None:
        if cramps := self.services.library.night(self.night(ago)).episodes:
            self.do(lambda: self.services.journal.remove(*cramps))
            self._left_open(cramps[0])

    @rule(ago=days_ago, stated=st.sampled_from(Stated))
    def says_how_a_night_was(self, ago: int, stated: Stated) -> None:
        self.do(lambda: self.services.journal.say(self.night(ago), stated))

    @rule(ago=days_ago, stated=st.sampled_from([Stated.QUIET, Stated.AWAY]))
    def remembers_a_cramp_of_a_quiet_night(self, ago: int, stated: Stated) -> None:
        if self.do(lambda: self.services.journal.say(self.night(ago), stated)) is not None:
            cramp = self.services.journal.cramp(night=self.night(ago))
            self.do(lambda: self.services.journal.save(cramp))
            self.do(lambda: self.services.journal.remove(cramp))
            self._left_open(cramp)

    @rule(ago=days_ago, disturbance=scales)
    def tells_more_of_a_night(self, ago: int, disturbance: int | None) -> None:
        identity, now = self.services.journal.stamp()
        night = self.night(ago)
        held = self.services.journal.night_record(night)
        record = held or NightRecord(id=identity, night=night, written=now)
        changed = replace(record, disturbance=disturbance, note=self.words())
        self.do(lambda: self.services.journal.save(changed))

    @rule(number=picks)
    def removes_what_was_said(self, number: int) -> None:
        self.remove(NightRecord, number)

    @rule(name=st.sampled_from(DRINKS), hours=hours_ago)
    def drinks(self, name: str, hours: int) -> None:
        drink = self.services.products.drink_draft(name)
        held = next((one for one in self.services.products.all() if one.name == drink.name), None)
        intake = self.services.products.intake(held or drink, self.ago(hours), Decimal(200))
        new = () if held else (drink,)
        self.do(lambda: self.services.journal.save(*new, intake))

    @rule(number=picks, ago=days_ago)
    def drinks_at_no_hour(self, number: int, ago: int) -> None:
        if drink := self.pick(Product, number):
            intake = self.services.products.intake(drink, self.clock.now())
            untimed = replace(intake, at=None, night=self.night(ago))
            self.do(lambda: self.services.journal.save(untimed))

    @rule(number=picks, hours=hours_ago)
    def alters_an_intake(self, number: int, hours: int) -> None:
        if intake := self.pick(Intake, number):
            changed = replace(intake, at=self.ago(hours), note=self.words())
            self.do(lambda: self.services.journal.save(changed))

    @rule(number=picks)
    def removes_an_intake(self, number: int) -> None:
        self.remove(Intake, number)

    @rule(name=st.sampled_from(["hot", "walked", "worry"]), kind=st.sampled_from(FactorKind))
    def watches(self, name: str, kind: FactorKind) -> None:
        self.do(lambda: self.services.factors.add(name, kind))

    @rule(number=picks)
    def watches_no_longer(self, number: int) -> None:
        if factor := self.pick(Factor, number):
            self.do(lambda: self.services.factors.hide(factor))

    @rule(number=picks, ago=days_ago, value=st.integers(0, 2).map(Decimal))
    def writes_a_value(self, number: int, ago: int, value: Decimal) -> None:
        if factor := self.pick(Factor, number):
            self.do(lambda: self.services.factors.value(factor, self.night(ago), value))

    @rule(number=picks)
    def leaves_a_value_open(self, number: int) -> None:
        if value := self.pick(FactorValue, number):
            factor = self.services.factors.by_id()[value.factor]
            self.do(lambda: self.services.factors.clear(factor, value.night))

    def ago(self, hours: int) -> Moment:
        """Return the moment so many hours ago."""
        return self.clock.ago(timedelta(hours=hours))

    def _left_open(self, cramp: Episode, moved: Episode | None = None) -> None:
        """Hold the night that a cramp is taken from against the promise: never quiet."""
        page = self.services.library.night(cramp.night)
        if not page.episodes and (moved is None or moved.night != cramp.night):
            assert page.mark.status in {NightStatus.UNRECORDED, NightStatus.PARTLY}
