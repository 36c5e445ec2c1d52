"""The symptoms that can be ticked, and the sentence beside each: the same words for everyone."""

from datetime import date

from cramp_diary.domain.background import Sign
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.wording.formats import day_month_year
from cramp_diary.wording.labels import place
from cramp_diary.wording.language import Text, _

__all__ = [
    "SymptomWords",
    "fixed_sentence",
    "sign_name",
    "sign_of",
    "sign_words",
    "symptom_brief",
    "symptom_changed",
    "symptom_ticked",
    "symptom_unticked",
]


class SymptomWords:
    """Fixed labels."""

    title = Text("Other symptoms")
    same_for_all = Text(
        "These sentences are the same for everyone. They are not drawn from your diary."
    )
    legs = Text("In the legs")
    body = Text("Elsewhere, and sleep")
    circumstances = Text("With medicines and other conditions")
    side = Text("Which leg")
    left = Text("Left")
    right = Text("Right")
    both = Text("Both")
    since = Text("Since when")
    since_hint = Text("May be left open")


def sign_words(sign: Sign) -> str:
    """Return what can be ticked."""
    return _texts()[sign][0]


def fixed_sentence(sign: Sign) -> str:
    """Return what stands beside it, ticked or not."""
    return _texts()[sign][1]


def sign_of(symptom: Symptom) -> Sign | None:
    """Return which of the known ones was ticked; None for one of a later program."""
    return Sign(symptom.key) if symptom.key in set(Sign) else None


def sign_name(sign: Sign) -> str:
    """Return what a symptom is called where there is little room."""
    return _names()[sign]


def symptom_brief(symptom: Symptom, *, with_note: bool = True) -> str:
    """Return a ticked symptom in short, its side and its day as far as they were given."""
    sign = sign_of(symptom)
    what = symptom.key if sign is None else sign_name(sign)
    note = symptom.note.strip() if with_note else ""
    parts = (what, place(None, symptom.side), _since(symptom.since), note)
    return ", ".join(filter(None, parts))


def symptom_ticked(sign: Sign) -> str:
    """Return what was saved."""
    return _("Ticked: {symptom}").format(symptom=sign_name(sign))


def symptom_unticked(sign: Sign) -> str:
    """Return what was taken out."""
    return _("No longer ticked: {symptom}").format(symptom=sign_name(sign))


def symptom_changed(symptom: Symptom) -> str:
    """Return what is saved now."""
    return _("Saved: {symptom}").format(symptom=symptom_brief(symptom))


def _since(day: date | None) -> str:
    return "" if day is None else _("since {day}").format(day=day_month_year(day))


def _names() -> dict[Sign, str]:
    return {
        Sign.SWOLLEN_LEG: _("One leg swollen, warm, red or darker, or painful"),
        Sign.SWOLLEN_LEG_AND_BREATH: _(
            "Swollen or painful leg with breathlessness, chest pain or coughing blood"
        ),
        Sign.COLD_LEG: _("Leg suddenly cold, pale, numb or weak"),
        Sign.DARK_URINE: _("Dark urine, or severe muscle pain or weakness all over"),
        Sign.NEW_WEAKNESS: _("New weakness, shrinking muscles, spreading cramps or twitching"),
        Sign.BLADDER: _("Bladder or bowel not held, saddle numbness, or both legs weak"),
        Sign.WALKING_PAIN: _("Calf pain on walking, unhealed sore, or eased by hanging down"),
        Sign.NUMB_OR_SWOLLEN: _("Numbness or swelling in the legs"),
        Sign.LONG_CRAMP: _("Cramp over 10 minutes, not eased by stretching"),
        Sign.WOUND_OR_POISON: _("Dirty wound with spasms or stiff jaw, or contact with poison"),
        Sign.SLEEP: _("Sleep regularly disturbed, or quality of life affected"),
        Sign.NEW_MEDICINE: _("Began within weeks of a new medicine or dose"),
        Sign.QUININE: _(
            "Quinine or tonic water, and bruising, bleeding, fever, or hearing or sight changed"
        ),
        Sign.PREGNANT: _("Pregnancy with headache, changed sight or one-sided swelling"),
        Sign.DEHYDRATION: _("Vomiting, diarrhoea or heat with confusion, fainting or little urine"),
        Sign.CARE_TEAM: _("Dialysis, kidney or liver disease, or heart failure"),
    }


def _texts() -> dict[Sign, tuple[str, str]]:
    return _of_the_legs() | _of_the_body() | _of_circumstances()


def _of_the_legs() -> dict[Sign, tuple[str, str]]:
    return {
        Sign.SWOLLEN_LEG: (
            _("One leg swollen, warm, red or darker, throbbing or constantly painful"),
            _(
                "Swelling, warmth, colour change and lasting pain in one leg can be signs of a "
                "blood clot. A suspected clot is usually assessed the same day."
            ),
        ),
        Sign.SWOLLEN_LEG_AND_BREATH: (
            _(
                "One leg swollen or painful like that, with sudden breathlessness, chest pain or "
                "coughing blood"
            ),
            _("These can be signs of a clot in the lung. This is an emergency."),
        ),
        Sign.COLD_LEG: (
            _("A leg suddenly cold, pale, numb or weak"),
            _(
                "A suddenly cold, pale, painful or numb leg can mean blocked blood flow. This is "
                "an emergency."
            ),
        ),
        Sign.WALKING_PAIN: (
            _(
                "Calf pain on walking that stops with rest, a sore that does not heal, or pain "
                "eased by hanging the leg down"
            ),
            _("Pain that comes with walking and stops with rest can come from narrowed arteries."),
        ),
        Sign.NUMB_OR_SWOLLEN: (
            _("Numbness or swelling in the legs"),
            _("The NHS advises seeing a GP if cramps come with numbness or swelling."),
        ),
        Sign.LONG_CRAMP: (
            _("A cramp of more than 10 minutes that does not ease with stretching"),
            _("The NHS advises urgent medical advice when a cramp lasts over 10 minutes."),
        ),
    }


def _of_the_body() -> dict[Sign, tuple[str, str]]:
    return {
        Sign.NEW_WEAKNESS: (
            _(
                "New weakness, shrinking muscles, trouble walking, cramps spreading to arms, trunk "
                "or tongue, or twitching that gets worse"
            ),
            _(
                "Weakness or muscle shrinking is not part of ordinary night cramps and needs a "
                "medical examination."
            ),
        ),
        Sign.BLADDER: (
            _(
                "Loss of control over bladder or bowel, numbness where a saddle would touch, or "
                "both legs weak"
            ),
            _("These can be signs of pressure on spinal nerves. This is an emergency."),
        ),
        Sign.DARK_URINE: (
            _(
                "Dark urine, or severe muscle pain or weakness all over, especially with a statin, "
                "a new medicine or heavy exertion"
            ),
            _("Muscle breakdown can cause dark urine and severe weakness. It needs same-day care."),
        ),
        Sign.WOUND_OR_POISON: (
            _(
                "A wound that may be dirty with spasms or a stiff jaw, or contact with lead, "
                "mercury or organophosphates"
            ),
            _("Tetanus and some poisons cause spasms. Urgent."),
        ),
        Sign.SLEEP: (
            _("Sleep regularly disturbed, or quality of life affected"),
            _("The NHS advises seeing a GP."),
        ),
    }


def _of_circumstances() -> dict[Sign, tuple[str, str]]:
    return {
        Sign.NEW_MEDICINE: (
            _("Cramps that began within weeks of a new medicine or a change of dose"),
            _("Tell your doctor or pharmacist; do not stop a prescribed medicine on your own."),
        ),
        Sign.QUININE: (
            _(
                "Quinine or tonic water taken, and bruising, purple spots, bleeding from nose or "
                "gums, fever, or a change of hearing or sight"
            ),
            _("Unusual bruising or bleeding while taking quinine needs urgent care."),
        ),
        Sign.PREGNANT: (
            _("Pregnancy with headache, a change of sight, or swelling on one side"),
            _("In pregnancy these need same-day advice from the maternity team."),
        ),
        Sign.DEHYDRATION: (
            _(
                "Vomiting, diarrhoea or heat, with confusion, a pounding heart, fainting or very "
                "little urine"
            ),
            _("These can be signs of severe dehydration or salt disturbance."),
        ),
        Sign.CARE_TEAM: (
            _("Dialysis, kidney disease, liver disease or heart failure"),
            _("Fluid, salt and mineral changes should be agreed with your care team."),
        ),
    }
