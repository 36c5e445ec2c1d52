"""Steps about the diary as a whole: its person, its nights, papers, files, the bin, time."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode, NightRecord, Side
from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.nights import Boundaries, Period
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.exchange.paper.night import read_night
from cramp_diary.services.back_filling import HeldNight
from tests.services.undo.excuses import is_in_the_way
from tests.services.undo.hands import Hands, days_ago, picks

__all__ = ["WholeRules"]

LAST_DAY = date(2027, 6, 30)
PAPER = (
    {"cramps": "0", "fluid": "1500"},
    {"cramps": "2", "at": "1.15, late", "where": "calf r", "pain": "7"},
    {"cramps": "1", "at": "11.30"},
    {"fluid": "900"},
)
DEMO = """
{"format": "cramp-diary", "version": 2, "demo": true,
 "boundaries": {"night_hour": 11, "day_hour": 5}, "person": {"name": "Nobody"},
 "episodes": [{"id": "01m83ftsr07nfgykvwbe6ft2sk", "night": "2026-11-22",
   "written": "2026-11-23T12:00:00+01:00", "onset": "2026-11-23T11:30:00+01:00"}]}
"""
SHEET = (",0,5,", ",2,,1500", ",1,30,900", ",,,1200", ",,10,")

names = st.sampled_from(["", "Anna", "Ruth"])
conditions = st.lists(st.sampled_from(["asthma", "diabetes"]), max_size=2, unique=True)
rows = st.lists(st.sampled_from(SHEET), min_size=1, max_size=3)


class WholeRules(Hands):
    """What changes more than one night, or what lies beside them."""

    @rule(name=names, has=conditions)
    def tells_of_themselves(self, name: str, has: list[str]) -> None:
        self.do(lambda: self.services.owner.tell(Person(name=name, conditions=tuple(has))))

    @rule(key=st.sampled_from(["swollen", "numb"]), side=st.none() | st.sampled_from(Side))
    def ticks_a_symptom(self, key: str, side: Side | None) -> None:
        held = {symptom.key: symptom for symptom in self.services.answers.symptoms()}
        symptom = held.get(key) or self.services.answers.tick(key)
        self.do(lambda: self.services.journal.save(replace(symptom, side=side)))

    @rule(number=picks)
    def ticks_a_symptom_no_longer(self, number: int) -> None:
        self.remove(Symptom, number)

    @rule(night_hour=st.sampled_from([9, 12, 15]), day_hour=st.sampled_from([3, 5, 11]))
    def cuts_nights_anew(self, night_hour: int, day_hour: int) -> None:
        self.do(lambda: self.services.owner.set_boundaries(Boundaries(night_hour, day_hour)))

    @rule(lines=st.lists(st.sampled_from(PAPER), min_size=1, max_size=4), ago=days_ago)
    def types_in_a_paper_record(self, lines: list[dict[str, str]], ago: int) -> None:
        filling = self.services.back_filling
        rules, columns = filling.rules(), filling.columns()
        first = self.night(ago + len(lines))
        nights = [first + timedelta(days=number) for number in range(len(lines))]
        held = {night: self._held(night) for night in nights}
        read = [
            read_night(night, texts, rules, held[night].taken(columns))
            for night, texts in zip(nights, lines, strict=True)
        ]
        told = [night for night in read if night.told and not night.problems]
        if told:
            self.do(lambda: filling.save(told))

    @rule(one=rows, other=st.none() | rows, ago=st.integers(1, 4))
    def brings_a_night_sheet(self, one: list[str], other: list[str] | None, ago: int) -> None:
        paths = [self._sheet("one", one, ago)]
        if other is not None:
            paths.append(self._sheet("other", other, ago))
        self.bring(paths)

    @rule()
    def sends_the_diary_out(self) -> None:
        self.sent.unlink(missing_ok=True)
        self.services.exchange.send(self.sent)

    @precondition(lambda self: self.sent.exists())
    @rule()
    def brings_the_diary_in(self) -> None:
        self.bring([self.sent])

    @rule()
    def brings_an_invented_person_in(self) -> None:
        path = self.path.with_name("demo.json")
        path.write_text(DEMO, "utf-8")
        with suppress(NotATableError):
            self.do(lambda: self.services.exchange.bring([path]).change, deletes=False)

    @precondition(lambda self: self.services.bin.deleted())
    @rule(number=picks)
    def puts_back_what_was_deleted(self, number: int) -> None:
        deleted = self.services.bin.deleted()
        self.put_back(number % len(deleted))

    @precondition(lambda self: self.services.bin.deleted())
    @rule()
    def puts_back_all_of_it(self) -> None:
        # The latest first: what an entry belongs to was deleted no earlier than the entry.
        for deleted in self.services.bin.deleted():
            keys = [one.key for one in self.services.bin.deleted()]
            # It may have come along with one that belongs to it.
            if deleted.key in keys:
                self.put_back(keys.index(deleted.key))

    @rule()
    def empties_the_bin(self) -> None:
        self.ledger.empty_bin()

    @rule(minutes=st.sampled_from([1, 90, 1500]))
    def lets_time_pass(self, minutes: int) -> None:
        self._pass(timedelta(minutes=minutes))

    @rule(days=st.sampled_from([29, 30, 31]))
    def lets_a_month_pass(self, days: int) -> None:
        self._pass(timedelta(days=days))

    @rule(offset=st.sampled_from([-8, 1, 9]))
    def travels(self, offset: int) -> None:
        seconds = offset * 3600
        self.clock.shown += timedelta(seconds=seconds - self.clock.offset)
        self.clock.offset = seconds

    @property
    def sent(self) -> Path:
        """Where the diary is sent."""
        return self.path.with_suffix(".json")

    def bring(self, paths: list[Path]) -> None:
        """Bring files in, without the rows that the diary contradicts."""
        exchange = self.services.exchange
        change: Change | None = self.do(
            lambda: exchange.bring(paths, skip_bad=True).change, deletes=False
        )
        assert change is not None, "the diary did not change meanwhile"

    def put_back(self, place: int) -> None:
        """Restore one change of the bin, which is refused for a reason only."""
        deleted = self.services.bin.deleted()[place]
        state = self.ledger.state
        if self.do(lambda: self.services.bin.restore(deleted)) is None:
            waiting = [entry for one in self.services.bin.deleted() for entry in one.entries]
            assert is_in_the_way(deleted.entries, state, waiting), deleted
            return
        there = self.ledger.state
        nights = {cramp.night for cramp in there.kind(Episode)}
        for entry in deleted.entries:
            corrected = isinstance(entry, NightRecord) and entry.night in nights
            assert corrected or getattr(entry, "id", None) in there.entries

    def _held(self, night: date) -> HeldNight:
        return self.services.back_filling.held(Period(night, night))[night]

    def _sheet(self, name: str, lines: list[str], ago: int) -> Path:
        first = self.night(ago)
        nights = (first + timedelta(days=number) for number in range(len(lines)))
        text = "night,cramps,sleep_lost,fluid_ml\n"
        text += "".join(f"{night}{rest}\n" for night, rest in zip(nights, lines, strict=False))
        path = self.path.with_name(f"{name}.csv")
        path.write_text(text, "utf-8")
        return path

    def _pass(self, time: timedelta) -> None:
        if (self.clock.shown + time).date() <= LAST_DAY:
            self.clock.shown += time
