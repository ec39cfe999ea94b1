"""The database folds names and knows the Kazakh alphabet, by the tables of `folding` as they were at this migration."""

from django.db import migrations

UPPER = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ"
LOWER = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz"
ALIKE = ("әғқңөұүһіёйÄÁÂÇĞÑÖŞÜÚÝäáâçğıíñöşüúýъь\u0301\u0306\u0308", "агкноуухиеиaaacgnosuuyaaacgiinosuuy")
IN_ORDER = "".join(chr(ord("а") + place) for place in range(42))
BETWEEN = r"[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u02b0-\u036f\u2000-\u2bff\u3000-\u303f]+"

FORWARDS = f"""
CREATE FUNCTION applicants_fold(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(translate(translate(written, '{UPPER}', '{LOWER}'), '{ALIKE[0]}', '{ALIKE[1]}'),
                                '{BETWEEN}', ' ', 'g'), ' ')
$$;
CREATE FUNCTION kazakh_order(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT translate(btrim(regexp_replace(translate(written, '{UPPER}', '{LOWER}'), '{BETWEEN}', ' ', 'g'), ' '),
                     '{LOWER[:42]}', '{IN_ORDER}')
$$;
"""
BACKWARDS = "DROP FUNCTION kazakh_order(text); DROP FUNCTION applicants_fold(text)"


class Migration(migrations.Migration):
    dependencies = [("applicants", "0002_consent")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
