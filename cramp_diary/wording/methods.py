"""How what goes with the cramps is worked out, for the person whose diary it is."""

from cramp_diary.wording.language import _

__all__ = ["explained"]


def explained() -> list[tuple[str, list[str]]]:
    """Return the page: each heading with its paragraphs."""
    return [_compared(), _beside(), _sure(), _verdicts(), _many(), _medicines(), _cannot()]


def _compared() -> tuple[str, list[str]]:
    return _("What is compared"), [
        _(
            "Each night is put beside what you logged for the day before it. Drinks and tablets "
            "after the first cramp of a night are left out."
        ),
        _(
            "What was not logged is unknown. It is never counted as “no” or as nothing, and a "
            "night without an entry is never counted as a night without cramps."
        ),
    ]


def _beside() -> tuple[str, list[str]]:
    return _("What is taken into account"), [
        _(
            "Cramps come and go by themselves: there are bad weeks, seasons and weekends. The "
            "comparison allows for a slow rise or fall, for the weekday, and for bad spells that "
            "last some days or weeks. Nights that were not recorded stay gaps."
        ),
    ]


def _sure() -> tuple[str, list[str]]:
    return _("The ratio and its line"), [
        _(
            "A ratio of 2 says that twice as many cramps were logged with something as without "
            "it, 0.5 that half as many were. For amounts it compares a day with more to a day "
            "with less; how much more is said beside the name."
        ),
        _(
            "The line is the 95 % interval: all ratios that fit your diary well. Of a hundred "
            "such lines about five miss the ratio that they are about. A long line says that the "
            "diary does not know yet. The grey band, from a third fewer to half as many again, is "
            "what we call about the same; that is a judgement."
        ),
    ]


def _verdicts() -> tuple[str, list[str]]:
    return _("The words"), [
        _(
            "“Not enough to say yet”: fewer than 28 nights or 10 cramps, fewer than 7 nights with "
            "it or without it, or it cannot be separated from the passage of time or the weekday."
        ),
        _(
            "“Can’t tell yet”: more and fewer cramps both fit, or chance could easily do it. It "
            "does not say that there is no link. “No sizeable link”: the whole line lies in the "
            "grey band."
        ),
        _(
            "“Possible link”: chance alone would seldom make such a difference, and hardly any "
            "shift of the dates in time does as well. “Clear link”: chance would very seldom do "
            "so, on 60 nights or more with 20 cramps or more. “Moves together with”: two things "
            "stand out, and your diary cannot tell which of them it is."
        ),
    ]


def _many() -> tuple[str, list[str]]:
    return _("Many things at once"), [
        _(
            "Whoever compares twenty things finds one that stands out by chance. So the more you "
            "watch, the more is asked of each before it is called a link. How many were compared "
            "is always stated."
        ),
    ]


def _medicines() -> tuple[str, list[str]]:
    return _("Medicines and supplements"), [
        _(
            "What is taken every day for weeks cannot be separated from time. There, up to 90 "
            "nights before a start, stop or change are compared with up to 90 after it, twice: "
            "with all of them, and without the 14 nights before it. People usually start treatment "
            "in a bad spell, and improvement afterwards is expected even without effect; so it is "
            "called a possible change at most, and that seldom."
        ),
    ]


def _cannot() -> tuple[str, list[str]]:
    return _("What a diary cannot show"), [
        _(
            "A diary cannot show that one thing caused another. A hot day may bring both a glass "
            "more and a cramp more. What is taken on bad days looks as if it brought them."
        ),
        _(
            "Whoever writes more on bad nights makes differences look smaller than they are, and "
            "no calculation repairs that: nights without cramps are worth an entry too."
        ),
        _(
            "Do not start, stop or change a medicine on account of this page; it is something to "
            "talk about with your physician or pharmacist."
        ),
    ]
