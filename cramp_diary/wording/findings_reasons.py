"""Why there is no estimate yet, what makes one less sure, and what counts as a value."""

from cramp_diary.analysis.exposure import ExposureKind, Rule
from cramp_diary.analysis.findings import Finding
from cramp_diary.analysis.refusal import Lack, Refusal
from cramp_diary.analysis.verdict import Flag
from cramp_diary.wording.findings_names import in_sentence
from cramp_diary.wording.formats import count
from cramp_diary.wording.language import _, ngettext

__all__ = ["flag_sentence", "reason_of", "rule_sentence"]


def reason_of(finding: Finding) -> str:
    """Return what is missing for an estimate; empty where there is one."""
    refused = finding.found.association.refused
    if refused is None:
        return ""
    if refused.lack is Lack.NIGHTS:
        return _nights(finding, refused.more)
    if refused.lack in {Lack.WITH, Lack.WITHOUT}:
        return _one_side(finding, refused)
    if refused.lack is Lack.CRAMPS:
        return _too_few_cramps(finding, refused.more)
    if refused.lack is Lack.TIME:
        return _one_stretch(finding)
    return {
        Lack.VALUES: _("The amounts were too much alike so far to be compared."),
        Lack.SPARSE: _("The nights that can be compared are too few for so long a time."),
        Lack.WEEKDAY: _("Always on the same weekdays: cannot be separated from the weekday."),
    }[refused.lack]


def flag_sentence(flag: Flag) -> str:
    """Return what has to be said beside an estimate."""
    return {
        Flag.MANY_UNLOGGED: _(
            "More than 30 % of the nights were not recorded; what they were like is not known."
        ),
        Flag.EMPTY_ARM: _(
            "One of the two sides has not a single cramp, so the estimate is a rough one."
        ),
        Flag.AT_MOST_COUNTED: _("Several nights have 6 cramps or more; each of them counts as 6."),
        Flag.LOGGED_APART: _(
            "You record nights more often on one of the two sides, with it or without it. "
            "That alone can make a difference."
        ),
    }[flag]


def rule_sentence(rule: Rule) -> str:
    """Return what counts as a value, and when it is unknown."""
    return {
        Rule.DRINKS: _(
            "The sum of the drinks logged for the day before the night. "
            "A day without any drink logged is unknown, not nothing."
        ),
        Rule.EVENING: _(
            "The sum of the drinks logged from 18:00 on. A day without any drink logged, or with "
            "one that has no time, is unknown, not nothing."
        ),
        Rule.MINERALS: _(
            "What drinks, supplements and medicines of the day before the night held together. "
            "A day without any drink logged is unknown, not nothing."
        ),
        Rule.SUPPLEMENTS: _(
            "What supplements and medicines of the day before the night held. "
            "A day without any counts as nothing."
        ),
        Rule.COURSE: _(
            "Taken on every day from its start to its stop, but for doses marked as missed, "
            "and whenever it was logged."
        ),
        Rule.NEEDED: _(
            "Taken on days on which it was logged, not taken on all others from the first "
            "logged dose on."
        ),
        Rule.TAKEN: _("The amount taken on the day before the night, regular doses with it."),
        Rule.OWN: _("What you filled in for the night. What was left open is unknown, not “no”."),
    }[rule]


def _nights(finding: Finding, more: int) -> str:
    exposure = finding.exposure
    if exposure.rule in {Rule.DRINKS, Rule.EVENING, Rule.MINERALS}:
        text = ngettext(
            "Log {n} more night with the drinks of its day.",
            "Log {n} more nights with the drinks of their day.",
            more,
        )
    elif exposure.rule is not Rule.OWN:
        text = ngettext("Log {n} more night.", "Log {n} more nights.", more)
    elif exposure.kind is ExposureKind.AMOUNT:
        text = ngettext(
            "Log {n} more night with a number for {name}.",
            "Log {n} more nights with a number for {name}.",
            more,
        )
    else:
        text = ngettext(
            "Log {n} more night with yes or no for {name}.",
            "Log {n} more nights with yes or no for {name}.",
            more,
        )
    return text.format(n=count(more), name=in_sentence(finding))


def _one_side(finding: Finding, refused: Refusal) -> str:
    """Return which nights are missing; nobody is told to take or to drink something for it."""
    more, with_it = refused.more, refused.lack is Lack.WITH
    if finding.exposure.rule is Rule.OWN:
        text = (
            ngettext("Log {n} more night with {name}.", "Log {n} more nights with {name}.", more)
            if with_it
            else ngettext(
                "Log {n} more night without {name}.", "Log {n} more nights without {name}.", more
            )
        )
        return text.format(n=count(more), name=in_sentence(finding))
    arms = finding.found.association.arms
    so_far = 0 if arms is None else arms.nights_with if with_it else arms.nights_without
    text = (
        ngettext(
            "{n} night with {name} so far, and {needed} are needed for an estimate.",
            "{n} nights with {name} so far, and {needed} are needed for an estimate.",
            so_far,
        )
        if with_it
        else ngettext(
            "{n} night without {name} so far, and {needed} are needed for an estimate.",
            "{n} nights without {name} so far, and {needed} are needed for an estimate.",
            so_far,
        )
    )
    return text.format(n=count(so_far), name=in_sentence(finding), needed=count(so_far + more))


def _too_few_cramps(finding: Finding, more: int) -> str:
    cramps = finding.found.association.cramps
    return _("Too few cramps so far: {n}, and {needed} are needed for an estimate.").format(
        n=count(cramps), needed=count(cramps + more)
    )


def _one_stretch(finding: Finding) -> str:
    exposure = finding.exposure
    if exposure.kind is ExposureKind.AMOUNT:
        return _("It changed only slowly: cannot be separated from the passage of time.")
    if exposure.kind is ExposureKind.YES_NO:
        return _("It came in long stretches: cannot be separated from the passage of time.")
    if len(exposure.starts) > 1:
        return _("Taken in long stretches: cannot be separated from the passage of time.")
    return _("Taken in one stretch: cannot be separated from the passage of time.")
