"""What the doctor is told: every key has its words, and the sentences are the agreed ones."""

import re
from datetime import date

import pytest
from babel.messages.catalog import Message

from cramp_diary.domain.background import EMERGENCIES, Background, Comparison, Sign
from cramp_diary.domain.entries import Answer, Side
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.wording.answers import answer_saved, comparison_name, comparison_question
from cramp_diary.wording.conditions import as_kept, condition_words
from cramp_diary.wording.emergency import emergency_line
from cramp_diary.wording.symptoms import fixed_sentence, sign_name, sign_words, symptom_brief
from tests.report.diaries import NOW
from tests.wording.pseudo import extracted

# Sources: NHS and NI Direct on leg cramps (seeing a GP), NHS on deep vein thrombosis (clots),
# NICE CKS on leg cramps (weakness, walking, medicines), FDA on quinine (bleeding); the rest is
# general medical knowledge put as a fact.
SENTENCES = {
    Sign.SWOLLEN_LEG: "Swelling, warmth, colour change and lasting pain in one leg can be signs "
    "of a blood clot. A suspected clot is usually assessed the same day.",
    Sign.SWOLLEN_LEG_AND_BREATH: "These can be signs of a clot in the lung. This is an emergency.",
    Sign.COLD_LEG: "A suddenly cold, pale, painful or numb leg can mean blocked blood flow. "
    "This is an emergency.",
    Sign.DARK_URINE: "Muscle breakdown can cause dark urine and severe weakness. It needs "
    "same-day care.",
    Sign.NEW_WEAKNESS: "Weakness or muscle shrinking is not part of ordinary night cramps and "
    "needs a medical examination.",
    Sign.BLADDER: "These can be signs of pressure on spinal nerves. This is an emergency.",
    Sign.WALKING_PAIN: "Pain that comes with walking and stops with rest can come from narrowed "
    "arteries.",
    Sign.NUMB_OR_SWOLLEN: "The NHS advises seeing a GP if cramps come with numbness or swelling.",
    Sign.LONG_CRAMP: "The NHS advises urgent medical advice when a cramp lasts over 10 minutes.",
    Sign.WOUND_OR_POISON: "Tetanus and some poisons cause spasms. Urgent.",
    Sign.SLEEP: "The NHS advises seeing a GP.",
    Sign.NEW_MEDICINE: "Tell your doctor or pharmacist; do not stop a prescribed medicine on "
    "your own.",
    Sign.QUININE: "Unusual bruising or bleeding while taking quinine needs urgent care.",
    Sign.PREGNANT: "In pregnancy these need same-day advice from the maternity team.",
    Sign.DEHYDRATION: "These can be signs of severe dehydration or salt disturbance.",
    Sign.CARE_TEAM: "Fluid, salt and mineral changes should be agreed with your care team.",
}
FORBIDDEN = re.compile(
    r"\b(triggers?|caused|deficien\w*|(?:ab)?normal\w*|improved because|should take|"
    r"consistent with|recommended|effective|diagnos\w*|risk)\b|!",
    re.IGNORECASE,
)


@pytest.mark.parametrize("sign", Sign)
def test_the_sentence_beside_a_symptom_is_the_agreed_one(sign: Sign) -> None:
    assert fixed_sentence(sign) == SENTENCES[sign]


@pytest.mark.parametrize(
    "names",
    [
        [sign_words(sign) for sign in Sign],
        [sign_name(sign) for sign in Sign],
        [comparison_question(key) for key in Comparison],
        [comparison_name(key) for key in Comparison],
        [condition_words(key) for key in Background],
    ],
)
def test_every_key_has_words_of_its_own(names: list[str]) -> None:
    assert all(names)
    assert len(set(names)) == len(names)


def spoken_of(message: Message) -> bool:
    modules = ("answers", "conditions", "emergency", "report_answers", "symptoms")
    return any(f"wording/{name}.py" in place for place, _ in message.locations for name in modules)


def test_nothing_is_said_that_a_record_cannot_know() -> None:
    texts = [str(message.id) for message in extracted() if spoken_of(message)]
    assert len(texts) > 80
    assert [text for text in texts if FORBIDDEN.search(text)] == []


def test_twitching_or_tingling_alone_is_no_symptom_to_tick() -> None:
    named = [words for words in map(sign_words, Sign) if re.search("twitch|tingl", words)]
    assert named == [sign_words(Sign.NEW_WEAKNESS)]
    assert "tingling" in comparison_question(Comparison.NUMBNESS)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de_AT.UTF-8", "Emergency number: 112."),
        ("en_GB.UTF-8", "Emergency number: 999 / 112."),
        ("en_US.UTF-8", "Emergency number: 911."),
        ("fr_CA", "Emergency number: 911."),
        ("en_AU.UTF-8", "Emergency number: 000."),
        ("en_NZ.UTF-8", "Emergency number: 111."),
        ("ja_JP.eucJP", "Emergency number: 119."),
        ("zh_Hant_TW", "Emergency number: 119."),
        ("de_DE@euro", "Emergency number: 112."),
        ("es_CU.UTF-8", "Call your emergency number."),
        ("eo", "Call your emergency number."),
        ("C.UTF-8", "Call your emergency number."),
    ],
)
def test_the_number_to_call_is_that_of_the_country(
    monkeypatch: pytest.MonkeyPatch, locale: str, said: str
) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_TIME", raising=False)
    monkeypatch.setenv("LANG", locale)
    assert emergency_line() == said


def test_the_country_is_that_of_the_dates_and_not_of_the_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_TIME", "de_DE.UTF-8")
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert emergency_line() == "Emergency number: 112."


def test_a_sentence_that_names_an_emergency_has_the_number() -> None:
    named = {sign for sign, sentence in SENTENCES.items() if "emergency" in sentence}
    assert named < EMERGENCIES


def test_a_typed_condition_that_is_known_is_kept_by_its_key() -> None:
    assert as_kept("  high blood  PRESSURE ") == "high-blood-pressure"
    assert as_kept(" Flat  feet ") == "Flat feet"
    assert condition_words("high-blood-pressure") == "High blood pressure"
    assert condition_words("Flat feet") == "Flat feet"


def test_a_ticked_symptom_in_one_line() -> None:
    symptom = Symptom(id=EntryId("1"), written=NOW, key=Sign.NUMB_OR_SWOLLEN)
    told = Symptom(
        id=EntryId("1"),
        written=NOW,
        key=Sign.NUMB_OR_SWOLLEN,
        side=Side.LEFT,
        since=date(2026, 10, 28),
    )
    later = Symptom(id=EntryId("1"), written=NOW, key="of a later program")
    assert symptom_brief(symptom) == "Numbness or swelling in the legs"
    assert symptom_brief(told) == "Numbness or swelling in the legs, left leg, since 28 Oct 2026"
    assert symptom_brief(later) == "of a later program"


def test_an_answer_is_said_as_it_was_given() -> None:
    assert answer_saved(Comparison.BACK, Answer.UNSURE) == "Saved: Back pain: Not sure"
    assert answer_saved(Comparison.BACK, None) == "Left open again: Back pain"
