"""The services of registration in the words of a visitor."""

from django.utils.translation import gettext_lazy as _

from workflow.oversight.cards import Card

CARDS = (
    Card(
        "jobseeker-registration",
        about=_("A person who looks for work is entered in the register of job seekers and given a notice of it."),
        asked_by=_("Natural persons who look for work."),
    ),
    Card(
        "unemployed-registration",
        about=_("A person without work is registered as unemployed and given a paper that says so."),
        asked_by=_("Natural persons without work who look for it."),
    ),
    Card(
        "unemployed-certificate",
        about=_("A certificate says that a person is registered as unemployed, and since when."),
        asked_by=_("Natural persons registered as unemployed."),
    ),
    Card(
        "oralman-status",
        about=_("The status of oralman is given or extended, and a certificate of it is issued."),
        asked_by=_(
            "Ethnic Kazakhs who have moved to Kazakhstan; members of the family who moved with them stand in the same application."
        ),
    ),
    Card(
        "semipalatinsk-victims",
        about=_(
            "Citizens who suffered from nuclear tests at the Semipalatinsk test site are registered, paid a one-time compensation and given certificates."
        ),
        asked_by=_(
            "Natural persons who lived, worked or served in the affected territory between 1949 and 1990, or their representatives."
        ),
    ),
)
