"""The tables of the office room."""

import datetime as dt

import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models

import workflow.office.zones


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="Office",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(unique=True, verbose_name="code")),
                ("name_kk", models.CharField(max_length=300, verbose_name="name in Kazakh")),
                ("name_ru", models.CharField(max_length=300, verbose_name="name in Russian")),
                ("name_en", models.CharField(max_length=300, verbose_name="name in English")),
                ("address_kk", models.CharField(blank=True, max_length=300, verbose_name="address in Kazakh")),
                ("address_ru", models.CharField(blank=True, max_length=300, verbose_name="address in Russian")),
                ("phone", models.CharField(blank=True, max_length=60, verbose_name="telephone")),
                (
                    "zone",
                    models.CharField(
                        max_length=40, validators=[workflow.office.zones.validate_zone], verbose_name="time zone"
                    ),
                ),
                (
                    "calendar_version",
                    models.PositiveIntegerField(default=1, editable=False, verbose_name="calendar version"),
                ),
            ],
            options={
                "verbose_name": "office",
                "verbose_name_plural": "offices",
                "ordering": ["code"],
            },
        ),
        migrations.CreateModel(
            name="Account",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                ("username", models.CharField(max_length=60, unique=True, verbose_name="login")),
                ("surname", models.CharField(max_length=80, verbose_name="surname")),
                ("given_name", models.CharField(blank=True, max_length=80, verbose_name="given name")),
                ("patronymic", models.CharField(blank=True, max_length=80, verbose_name="patronymic")),
                ("iin", models.CharField(blank=True, max_length=12, verbose_name="IIN")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "language",
                    models.CharField(
                        choices=[("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")],
                        default="kk",
                        max_length=2,
                        verbose_name="language",
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="may log in")),
                ("is_staff", models.BooleanField(default=False, verbose_name="may open the administration")),
                ("is_clock", models.BooleanField(default=False, editable=False)),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "account",
                "verbose_name_plural": "accounts",
                "ordering": ["surname", "given_name"],
            },
        ),
        migrations.CreateModel(
            name="Hours",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                ("valid_to", models.DateField(blank=True, null=True, verbose_name="valid to (that day included)")),
                (
                    "first_weekday",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Monday"),
                            (2, "Tuesday"),
                            (3, "Wednesday"),
                            (4, "Thursday"),
                            (5, "Friday"),
                            (6, "Saturday"),
                            (7, "Sunday"),
                        ],
                        verbose_name="from weekday",
                    ),
                ),
                (
                    "last_weekday",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Monday"),
                            (2, "Tuesday"),
                            (3, "Wednesday"),
                            (4, "Thursday"),
                            (5, "Friday"),
                            (6, "Saturday"),
                            (7, "Sunday"),
                        ],
                        verbose_name="to weekday",
                    ),
                ),
                ("opens", models.TimeField(verbose_name="opens")),
                ("lunch_from", models.TimeField(blank=True, null=True, verbose_name="lunch from")),
                ("lunch_to", models.TimeField(blank=True, null=True, verbose_name="lunch to")),
                ("closes", models.TimeField(verbose_name="closes")),
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                (
                    "reference_ru",
                    models.CharField(blank=True, max_length=300, verbose_name="legal reference in Russian"),
                ),
                (
                    "reference_en",
                    models.CharField(blank=True, max_length=300, verbose_name="legal reference in English"),
                ),
                (
                    "office",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="hours",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "opening hours",
                "verbose_name_plural": "opening hours",
                "ordering": ("office", "valid_from", "first_weekday"),
            },
        ),
        migrations.CreateModel(
            name="Counter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("series", models.CharField(max_length=12, verbose_name="series")),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("last", models.PositiveIntegerField(verbose_name="last number")),
                (
                    "office",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="counters",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "counter",
                "verbose_name_plural": "counters",
            },
        ),
        migrations.CreateModel(
            name="Assignment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("service", models.CharField(max_length=60, verbose_name="service")),
                ("act", models.CharField(max_length=60, verbose_name="act")),
                ("edition", models.DateField(verbose_name="edition")),
                ("since", models.DateField(verbose_name="since")),
                ("until", models.DateField(blank=True, null=True, verbose_name="until")),
                ("order_kk", models.CharField(blank=True, max_length=300, verbose_name="order, in Kazakh")),
                ("order_ru", models.CharField(blank=True, max_length=300, verbose_name="order, in Russian")),
                ("series", models.CharField(max_length=12, verbose_name="series of case numbers")),
                (
                    "office",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assignments",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "act applied by an office",
                "verbose_name_plural": "acts applied by offices",
            },
        ),
        migrations.CreateModel(
            name="Post",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "duty",
                    models.CharField(
                        choices=[
                            ("clerk", "office clerk"),
                            ("head", "head"),
                            ("executor", "responsible executor"),
                            ("commission", "commission"),
                            ("tson_operator", "one-stop-shop operator"),
                            ("auditor", "auditor"),
                            ("administrator", "administrator"),
                        ],
                        max_length=20,
                        verbose_name="duty",
                    ),
                ),
                ("title_kk", models.CharField(blank=True, max_length=200, verbose_name="title in Kazakh")),
                ("title_ru", models.CharField(blank=True, max_length=200, verbose_name="title in Russian")),
                ("since", models.DateField(verbose_name="since")),
                ("until", models.DateField(blank=True, null=True, verbose_name="until")),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="posts",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
                (
                    "office",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="posts",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "post",
                "verbose_name_plural": "posts",
            },
        ),
        migrations.CreateModel(
            name="SpecialDay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("first_day", models.DateField(verbose_name="first day")),
                (
                    "last_day",
                    models.DateField(
                        blank=True, help_text="Left empty, the row is for one day.", verbose_name="last day"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("off", "day off"), ("worked", "worked day")], max_length=6, verbose_name="kind"
                    ),
                ),
                (
                    "week",
                    models.CharField(
                        choices=[
                            ("any", "every office"),
                            ("five_day", "offices with a five-day week"),
                            ("six_day", "offices with a six-day week"),
                        ],
                        default="any",
                        max_length=8,
                        verbose_name="binds",
                    ),
                ),
                (
                    "hours_of",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[
                            (1, "Monday"),
                            (2, "Tuesday"),
                            (3, "Wednesday"),
                            (4, "Thursday"),
                            (5, "Friday"),
                            (6, "Saturday"),
                            (7, "Sunday"),
                        ],
                        null=True,
                        verbose_name="worked by the hours of",
                    ),
                ),
                ("name_kk", models.CharField(max_length=200, verbose_name="name in Kazakh")),
                ("name_ru", models.CharField(blank=True, max_length=200, verbose_name="name in Russian")),
                ("name_en", models.CharField(blank=True, max_length=200, verbose_name="name in English")),
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                (
                    "reference_ru",
                    models.CharField(blank=True, max_length=300, verbose_name="legal reference in Russian"),
                ),
                (
                    "reference_en",
                    models.CharField(blank=True, max_length=300, verbose_name="legal reference in English"),
                ),
                ("estimated", models.BooleanField(default=False, verbose_name="date is an estimate")),
                (
                    "office",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="special_days",
                        to="office.office",
                        verbose_name="office (empty: the whole country)",
                    ),
                ),
            ],
            options={
                "verbose_name": "special day",
                "verbose_name_plural": "special days",
                "ordering": ("first_day", "office"),
            },
        ),
        migrations.CreateModel(
            name="Substitution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("since", models.DateField(verbose_name="since")),
                ("until", models.DateField(verbose_name="until")),
                ("order", models.CharField(max_length=200, verbose_name="order")),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="substitutions",
                        to="office.post",
                        verbose_name="post",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="substitutions",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="substitute",
                    ),
                ),
            ],
            options={
                "verbose_name": "substitution",
                "verbose_name_plural": "substitutions",
            },
        ),
        migrations.AddConstraint(
            model_name="account",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_clock", True)), fields=("is_clock",), name="there_is_one_clock"
            ),
        ),
        migrations.AddConstraint(
            model_name="hours",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_to__isnull", True), ("valid_to__gte", models.F("valid_from")), _connector="OR"
                ),
                name="hours_end_after_they_begin",
                violation_error_message="The last day is before the first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="hours",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("first_weekday__gte", 1),
                    ("last_weekday__gte", models.F("first_weekday")),
                    ("last_weekday__lte", 7),
                ),
                name="weekdays_of_hours_go_from_monday_to_sunday",
                violation_error_message="The last weekday is before the first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="hours",
            constraint=models.CheckConstraint(
                condition=models.Q(("opens__lt", models.F("closes"))),
                name="office_opens_before_it_closes",
                violation_error_message="The office opens before it closes.",
            ),
        ),
        migrations.AddConstraint(
            model_name="hours",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("lunch_from__isnull", True), ("lunch_to__isnull", True)),
                    models.Q(
                        ("closes__gt", models.F("lunch_to")),
                        ("lunch_from__gt", models.F("opens")),
                        ("lunch_from__isnull", False),
                        ("lunch_to__gt", models.F("lunch_from")),
                        ("lunch_to__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="lunch_lies_inside_opening_hours",
                violation_error_message="Lunch has a beginning and an end inside the opening hours.",
            ),
        ),
        migrations.AddConstraint(
            model_name="hours",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            django.db.models.functions.comparison.Coalesce(models.F("office"), 0),
                            django.db.models.functions.comparison.Coalesce(models.F("office"), 0),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.F("first_weekday"),
                            django.db.models.functions.comparison.Greatest(
                                models.F("first_weekday"), models.F("last_weekday")
                            ),
                            models.Value("[]"),
                            function="int4range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.F("valid_from"),
                            django.db.models.functions.comparison.Greatest(
                                models.F("valid_from"),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("valid_to"), models.Value(dt.date(9999, 12, 31))
                                ),
                            ),
                            models.Value("[]"),
                            function="daterange",
                        ),
                        "&&",
                    ),
                ),
                name="one_set_of_hours_per_office_and_weekday",
                violation_error_message="Other hours of this office hold on these days: end them first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="counter",
            constraint=models.UniqueConstraint(
                fields=("office", "series", "year"), name="one_counter_per_office_series_and_year"
            ),
        ),
        migrations.AddConstraint(
            model_name="counter",
            constraint=models.CheckConstraint(
                condition=models.Q(("series", ""), _negated=True), name="a_counter_names_its_series"
            ),
        ),
        migrations.AddConstraint(
            model_name="assignment",
            constraint=models.CheckConstraint(
                condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                name="an_assignment_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="assignment",
            constraint=models.UniqueConstraint(
                fields=("office", "service", "since"), name="one_assignment_begins_a_day"
            ),
        ),
        migrations.AddConstraint(
            model_name="post",
            constraint=models.CheckConstraint(
                condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                name="a_post_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="post",
            constraint=models.UniqueConstraint(
                fields=("account", "office", "duty", "since"), name="a_post_is_given_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="specialday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("last_day__gte", models.F("first_day")),
                    (
                        "last_day__lte",
                        django.db.models.expressions.CombinedExpression(
                            models.F("first_day"), "+", models.Value(dt.timedelta(days=366))
                        ),
                    ),
                ),
                name="special_days_end_after_they_begin",
                violation_error_message="The last day is the first day or comes within a year after it.",
            ),
        ),
        migrations.AddConstraint(
            model_name="specialday",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("off", "worked")), ("week__in", ("any", "five_day", "six_day"))),
                name="special_day_is_off_or_worked",
            ),
        ),
        migrations.AddConstraint(
            model_name="specialday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("hours_of__isnull", True), ("kind", "off")),
                    models.Q(
                        ("hours_of__gte", 1), ("hours_of__isnull", False), ("hours_of__lte", 7), ("kind", "worked")
                    ),
                    _connector="OR",
                ),
                name="only_a_worked_day_follows_the_hours_of_a_weekday",
                violation_error_message="A worked day, and only that, names the weekday whose hours it follows.",
            ),
        ),
        migrations.AddConstraint(
            model_name="specialday",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            django.db.models.functions.comparison.Coalesce(models.F("office"), 0),
                            django.db.models.functions.comparison.Coalesce(models.F("office"), 0),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.F("first_day"),
                            django.db.models.functions.comparison.Greatest(
                                models.F("first_day"),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("last_day"), models.Value(dt.date(9999, 12, 31))
                                ),
                            ),
                            models.Value("[]"),
                            function="daterange",
                        ),
                        "&&",
                    ),
                ),
                name="one_special_day_per_office_and_date",
                violation_error_message="There is a special day on this date already: change that one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="substitution",
            constraint=models.CheckConstraint(
                condition=models.Q(("until__gte", models.F("since"))), name="a_substitution_ends_after_it_begins"
            ),
        ),
        migrations.AddConstraint(
            model_name="substitution",
            constraint=models.CheckConstraint(
                condition=models.Q(("order", ""), _negated=True), name="a_substitution_names_its_order"
            ),
        ),
    ]
