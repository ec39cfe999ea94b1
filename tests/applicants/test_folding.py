"""Names are found however they are spelt, sorted as Kazakhs sort them, and the database agrees with the product."""

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workflow.applicants.folding import LOWER, UPPER, KazakhOrder, PhoneTail, fold, place_in_alphabet, sought, words
from workflow.applicants.models import Applicant

SAME = [
    ("ҚҰРЫЛЫС", "курылыс"),
    ("Ғани Өмірұлы", "гани омирулы"),
    ("Іргетас", "Иргетас"),
    ("Һәм Ко", "хам ко"),
    ("Артём Королёв", "артем королев"),
    ("«Нұр-Құрылыс»", "нур курылыс"),
    ("Әбілқасымова  Айгүл", "абилкасымова айгул"),
    ("Майра", "Маира"),
    ("Соль", "сол"),
    ("Yıldız Şahin", "yildiz sahin"),
    ("йод", "йод"),
]
TEXTS = st.text(
    st.one_of(
        st.sampled_from(UPPER + LOWER + "ABCxyz0189 «»\"'-–—.,№()/\\[]`{}~\u0301\u0306\u00a0"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0", max_codepoint=0x3100),
    ),
    max_size=40,
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_one(one, other):
    assert fold(one) == fold(other)


@given(TEXTS)
def test_what_is_folded_is_folded(text):
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_case_does_not_count_where_kazakh_knows_it(text):
    kazakh = "".join(letter for letter in text if letter in UPPER + LOWER)
    assert fold(kazakh.upper()) == fold(kazakh.lower())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=TEXTS)
@pytest.mark.django_db
def test_the_database_folds_and_sorts_like_the_product(db, text):
    with connection.cursor() as cursor:
        cursor.execute("SELECT applicants_fold(%s), kazakh_order(%s)", [text, text])
        assert cursor.fetchone() == (fold(text), place_in_alphabet(text))


def test_forms_of_companies_count_only_when_nothing_else_is_typed():
    assert words("ЖШС «Іргетас»") == words("ТОО Иргетас") == ["иргетас"]
    assert words("ТОО") == ["тоо"]


@pytest.mark.parametrize("text", ["", "  ", "«»", "-"])
def test_nothing_typed_asks_for_nothing(text):
    assert sought(text) is None


def an_applicant(number, name, phone="+7 701 000 00 00"):
    return Applicant.objects.create(number=number, name=name, address="Қызылорда", phone=phone)


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["Иргетас", "іргет", "ТОО «Иргетас»", "хам иргетас", "КО ирг", "ЖШС"])
def test_a_name_is_found_by_the_beginnings_of_its_words(typed):
    an_applicant("940140000385", "«Іргетас Һәм Ко» ЖШС")
    an_applicant("900101300017", "Бөкейханов Болат")
    assert Applicant.objects.filter(words=sought(typed)).count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["ргетас", "иргетас болат", "');--", "!& |", "a:*"])
def test_other_words_find_nothing_and_break_nothing(typed):
    an_applicant("940140000385", "«Іргетас Һәм Ко» ЖШС")
    query = sought(typed)
    assert query is None or not Applicant.objects.filter(words=query).exists()


@pytest.mark.django_db
def test_a_name_that_changes_is_found_by_its_new_words():
    one = an_applicant("940140000385", "«Іргетас» ЖШС")
    Applicant.objects.filter(pk=one.pk).update(name="«Қайнар» ЖШС")
    assert not Applicant.objects.filter(words=sought("иргетас")).exists()
    assert Applicant.objects.get(words=sought("кайнар")) == one


@pytest.mark.django_db
def test_a_telephone_is_found_however_it_is_written():
    for number, phone in (("1", "+7 (701) 234-56-78"), ("2", "8 701 234 56 78"), ("3", "7012345678")):
        an_applicant(number, "Аты", phone)
    assert Applicant.objects.annotate(tail=PhoneTail("phone")).filter(tail="7012345678").count() == 3


@pytest.mark.django_db
def test_names_stand_in_the_order_of_the_kazakh_alphabet():
    names = ["Абай", "«Абат» ЖШС", "Әбен", "Бақыт", "Гүл", "Ғани", "Дана", "Кенже", "Қанат", "Лаура", "Наз", "Оңдас",
             "Өмір", "Тимур", "Улан", "Ұлжан", "Үміт", "Хан", "Һәкім", "Ырыс", "Ілияс", "Эльвира"]  # fmt: skip
    for place, name in enumerate(reversed(names)):
        an_applicant(str(place), name)
    assert list(Applicant.objects.order_by(KazakhOrder("name")).values_list("name", flat=True)) == names
    assert sorted(names, key=place_in_alphabet) == names
