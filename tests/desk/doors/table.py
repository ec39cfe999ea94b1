"""Who may what: every address, at real things of one office, as everybody. Statuses are the answers expected.

Columns are the people of `scene.WHO`; `door` is the way to the sign-in page. A line names an address, what follows its
name are further parts of it, and the thing it is about. What somebody may not see is 404; a page of another duty says
403. An address that has no line for a method gives nothing by it.
"""

from tests.desk.doors.knocking import Place
from tests.desk.doors.scene import WHO

Table = dict[Place, dict[str, str]]


def read(written: str) -> Table:
    lines = [line.split() for line in written.splitlines() if line and not line.startswith("#")]
    return {Place(*line[:2]): dict(zip(WHO, line[2:], strict=True)) for line in lines}


GET = read("""
#                                            clrk head exec oth. comm tson aud. adm. cl2  hd2  com2 aud2 none out
login                           -            302  302  302  302  302  302  302  302  302  302  302  302  302  200
accessibility                   -            200  200  200  200  200  200  200  200  200  200  200  200  200  200
styleguide                      -            404  404  404  404  404  404  200  200  404  404  404  404  404  404
to-administration               -            403  403  403  403  403  403  302  302  403  403  403  302  403  door
intake                          -            200  403  403  403  403  403  403  403  200  403  403  403  403  door
intake-draft                    draft        200  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-scan                     scan         200  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-refusal                  draft        422  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-discard                  draft        200  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-done                     assignment   200  200  404  404  404  404  200  404  404  404  404  404  404  door
intake-done                     intake       404  404  404  404  404  404  404  404  404  404  404  404  404  door
intake-papers                   assignment   200  200  404  404  404  404  200  404  404  404  404  404  404  door
packet                          intake       200  403  404  404  404  404  403  404  404  404  404  404  404  door
packet                          examination  409  409  409  404  404  404  409  404  404  404  404  404  404  door
permit-packet                   intake       302  302  302  302  302  302  302  302  302  302  302  302  302  door
unemployed-end                  assignment   404  404  404  404  404  404  404  404  404  404  404  404  404  door
head                            -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
head-assign                     -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
head-many                       -            403  422  403  403  403  403  403  403  403  422  403  403  403  door
head-decide                     -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
head-risk                       -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
head-inflow                     -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
head-executor                   executor     403  200  403  403  403  403  403  403  403  404  403  403  403  door
head-deed/assign                assignment   403  200  404  404  404  404  403  404  404  404  404  404  404  door
sign                            -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
sign-batch                      -            403  200  403  403  403  403  403  403  403  200  403  403  403  door
sign-item                       signature    403  200  403  403  403  403  403  403  403  404  403  403  403  door
sign-return                     signature    403  302  403  403  403  403  403  403  403  404  403  403  403  door
queue                           -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
queue-news                      -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
search                          -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/queue                    -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/search                   -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/notifications            -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/jobs                     -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/table.cases.case         -            404  404  404  404  404  404  200  403  404  404  404  200  404  door
export/table.office.account     -            404  404  404  404  404  404  200  200  404  404  404  200  404  door
export/table.audit.event        -            404  404  404  404  404  404  200  403  404  404  404  200  404  door
export/nothing                  -            404  404  404  404  404  404  404  404  404  404  404  404  404  door
case                            intake       200  200  404  404  404  404  200  404  404  404  404  404  404  door
case                            assignment   200  200  404  404  404  404  200  404  404  404  404  404  404  door
case                            examination  200  200  200  404  404  404  200  404  404  404  404  404  404  door
case                            commission   200  200  200  404  200  404  200  404  404  404  404  404  404  door
case                            drafting     200  200  200  404  200  404  200  404  404  404  404  404  404  door
case                            signature    200  200  200  404  200  404  200  404  404  404  404  404  404  door
case                            posted       200  200  200  404  200  404  200  404  404  404  404  404  404  door
case-next                       examination  302  302  302  404  404  404  302  404  404  404  404  404  404  door
case-offered                    examination  200  200  200  404  404  404  200  404  404  404  404  404  404  door
documents                       examination  302  302  302  404  404  404  302  404  404  404  404  404  404  door
document                        document     200  200  200  404  404  404  200  404  404  404  404  404  404  door
deed/register                   intake       200  403  404  404  404  404  403  404  404  404  404  404  404  door
deed/assign                     assignment   403  200  404  404  404  404  403  404  404  404  404  404  404  door
deed/examine                    examination  403  403  200  404  404  404  403  404  404  404  404  404  404  door
deed/recommend                  commission   403  403  403  404  302  404  403  404  404  404  404  404  404  door
deed/draft                      drafting     403  403  200  404  403  404  403  404  404  404  404  404  404  door
deed/sign                       signature    403  302  403  404  403  404  403  404  404  404  404  404  404  door
deed/grant                      assignment   404  404  404  404  404  404  404  404  404  404  404  404  404  door
deed-here/examine               examination  403  403  200  404  404  404  403  404  404  404  404  404  404  door
deed-here/sign                  signature    403  302  403  404  403  404  403  404  404  404  404  404  404  door
editor/draft                    drafting     403  403  200  404  403  404  403  404  404  404  404  404  404  door
preview-page                    sheet-page   404  404  200  404  404  404  404  404  404  404  404  404  404  door
notifications                   -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
post                            -            200  200  403  403  403  403  200  403  200  200  403  200  403  door
post-registry                   -            200  200  403  403  403  403  200  403  200  200  403  200  403  door
post-delivered                  letter       200  403  403  404  403  404  403  404  404  404  404  404  404  door
post-returned                   letter       200  403  403  404  403  404  403  404  404  404  404  404  404  door
post-again                      letter       200  403  403  404  403  404  403  404  404  404  404  404  404  door
post-keep                       letter       200  403  403  404  403  404  403  404  404  404  404  404  404  door
post-give                       letter       200  403  403  404  403  404  403  404  404  404  404  404  404  door
my-notices                      -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
me                              -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
jobs                            -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
job                             job          200  404  404  404  404  404  404  404  404  404  404  404  404  door
job-progress                    job          200  404  404  404  404  404  404  404  404  404  404  404  404  door
job-said                        job          200  404  404  404  404  404  404  404  404  404  404  404  404  door
job-file                        job          200  404  404  404  404  404  404  404  404  404  404  404  404  door
status                          -            200  200  200  200  200  200  200  200  200  200  200  200  200  200
status-paper                    receipt      404  404  404  404  404  404  404  404  404  404  404  404  404  404
upload                          upload       200  200  200  404  404  404  200  404  404  404  404  404  404  door
upload-page                     upload-page  200  200  200  404  404  404  200  404  404  404  404  404  404  door
paper                           receipt      200  200  200  404  404  404  200  404  404  404  404  404  404  door
paper-page                      receipt-page 200  200  200  404  404  404  200  404  404  404  404  404  404  door
verify                          -            200  200  200  200  200  200  200  200  200  200  200  200  200  200
verify-code/X                   -            404  404  404  404  404  404  404  404  404  404  404  404  404  404
acts                            -            200  200  200  200  200  200  200  200  200  200  200  200  200  200
acts-compare                    service      200  200  200  200  200  200  200  200  200  200  200  200  200  200
act                             act          200  200  200  200  200  200  200  200  200  200  200  200  200  200
act-svg                         act          200  200  200  200  200  200  200  200  200  200  200  200  200  200
act-bpmn                        act          200  200  200  200  200  200  200  200  200  200  200  200  200  200
oversight-terms                 -            403  200  403  403  403  403  200  403  403  200  403  200  403  door
oversight-late                  -            403  200  403  403  403  403  200  403  403  200  403  200  403  door
oversight-sample                -            403  200  403  403  403  403  200  403  403  200  403  200  403  door
places                          -            200  200  200  200  403  403  200  403  200  200  403  200  403  door
answers                         -            200  200  200  200  403  403  200  403  200  200  403  200  403  door
answer                          report       200  403  200  200  403  403  403  403  404  404  403  404  403  door
referral-places                 processing   403  403  200  404  404  404  403  404  404  404  404  404  404  door
editor/propose                  processing   403  403  200  404  404  404  403  404  404  404  404  404  404  door
api-acts                        -            200  200  200  200  200  200  200  200  200  200  200  200  200  200
api-due                         -            400  400  400  400  400  400  400  400  400  400  400  400  400  400
commission                      -            403  403  403  403  200  403  403  403  403  403  200  403  403  door
commission-session              session      403  403  403  403  200  403  403  403  403  403  404  403  403  door
commission-item                 item         403  403  403  403  200  403  403  403  403  403  404  403  403  door
commission-tally                item         403  403  403  403  200  403  403  403  403  403  404  403  403  door
commission-hall                 item         403  403  403  403  200  403  403  403  403  403  404  403  403  door
""")
POST = read("""
#                                            clrk head exec oth. comm tson aud. adm. cl2  hd2  com2 aud2 none out
login                           -            302  302  302  302  302  302  302  302  302  302  302  302  302  422
logout                          -            door door door door door door door door door door door door door door
language                        -            400  400  400  400  400  400  400  400  400  400  400  400  400  400
styleguide                      -            404  404  404  404  404  404  200  200  404  404  404  404  404  404
to-administration               -            403  403  403  403  403  403  302  302  403  403  403  302  403  door
intake-draft                    draft        302  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-save                     draft        200  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-find                     draft        200  403  403  403  403  403  403  403  200  403  403  403  403  door
intake-packet                   draft        200  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-scans                    draft        400  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-scan                     scan         200  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-refusal                  draft        422  403  403  403  403  403  403  403  404  403  403  403  403  door
intake-discard                  draft        302  403  403  403  403  403  403  403  404  403  403  403  403  door
packet                          intake       409  403  404  404  404  404  403  404  404  404  404  404  404  door
packet                          examination  409  409  409  404  404  404  409  404  404  404  404  404  404  door
permit-packet                   intake       302  302  302  302  302  302  302  302  302  302  302  302  302  door
unemployed-end                  assignment   404  404  404  404  404  404  404  404  404  404  404  404  404  door
head-many-confirm               -            403  422  403  403  403  403  403  403  403  422  403  403  403  door
head-many-order                 -            403  409  403  403  403  403  403  403  403  409  403  403  403  door
head-deed/assign                assignment   403  409  404  404  404  404  403  404  404  404  404  404  404  door
sign-batch                      -            403  302  403  403  403  403  403  403  403  302  403  403  403  door
sign-item                       signature    403  409  403  403  403  403  403  403  403  404  403  403  403  door
sign-return                     signature    403  422  403  403  403  403  403  403  403  404  403  403  403  door
sign-put                        signature    403  409  403  403  403  403  403  403  403  404  403  403  403  door
queue-list                      -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
queue-save                      -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
queue-forget                    filter       302  404  404  404  404  404  404  404  404  404  404  404  404  door
queue-look                      -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
search                          -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
search-found                    -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/queue                    -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/search                   -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/notifications            -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/jobs                     -            200  200  200  200  200  200  200  200  200  200  200  200  200  door
export/table.cases.case         -            404  404  404  404  404  404  200  403  404  404  404  200  404  door
export/table.office.account     -            404  404  404  404  404  404  200  200  404  404  404  200  404  door
export/table.audit.event        -            404  404  404  404  404  404  200  403  404  404  404  200  404  door
export/nothing                  -            404  404  404  404  404  404  404  404  404  404  404  404  404  door
case-comments                   examination  422  422  422  404  404  404  403  404  404  404  404  404  404  door
document                        document     422  422  422  404  404  404  422  404  404  404  404  404  404  door
deed/register                   intake       409  403  404  404  404  404  403  404  404  404  404  404  404  door
deed/assign                     assignment   403  409  404  404  404  404  403  404  404  404  404  404  404  door
deed/examine                    examination  403  403  409  404  404  404  403  404  404  404  404  404  404  door
deed/recommend                  commission   403  403  403  404  409  404  403  404  404  404  404  404  404  door
deed/draft                      drafting     403  403  409  404  403  404  403  404  404  404  404  404  404  door
deed/sign                       signature    403  302  403  404  403  404  403  404  404  404  404  404  404  door
deed/grant                      assignment   404  404  404  404  404  404  404  404  404  404  404  404  404  door
deed-here/examine               examination  403  403  409  404  404  404  403  404  404  404  404  404  404  door
deed-here/sign                  signature    403  302  403  404  403  404  403  404  404  404  404  404  404  door
deed-preview/draft              drafting     409  409  200  404  409  404  409  404  404  404  404  404  404  door
deed-preview/examine            examination  404  404  404  404  404  404  404  404  404  404  404  404  404  door
editor/draft                    drafting     403  403  409  404  403  404  403  404  404  404  404  404  404  door
notifications                   -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
post-delivered                  letter       422  403  403  404  403  404  403  404  404  404  404  404  404  door
post-returned                   letter       422  403  403  404  403  404  403  404  404  404  404  404  404  door
post-again                      letter       422  403  403  404  403  404  403  404  404  404  404  404  404  door
post-keep                       letter       409  403  403  404  403  404  403  404  404  404  404  404  404  door
post-give                       letter       422  403  403  404  403  404  403  404  404  404  404  404  404  door
my-notices                      -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
me                              -            422  422  422  422  422  422  422  422  422  422  422  422  422  door
here                            -            302  302  302  302  302  302  302  302  302  302  302  302  302  door
job-cancel                      job          302  404  404  404  404  404  404  404  404  404  404  404  404  door
job-retry                       job          302  404  404  404  404  404  404  404  404  404  404  404  404  door
status                          -            422  422  422  422  422  422  422  422  422  422  422  422  422  422
status-here                     -            302  302  302  302  302  302  302  302  302  302  302  302  302  302
status-leave                    -            302  302  302  302  302  302  302  302  302  302  302  302  302  302
status-proof                    -            302  302  302  302  302  302  302  302  302  302  302  302  302  302
answer                          report       422  403  422  422  403  403  403  403  404  404  403  404  403  door
referral-places                 processing   403  403  404  404  404  404  403  404  404  404  404  404  404  door
commission                      -            403  403  403  403  422  403  403  403  403  403  422  403  403  door
commission-session-deed/close   session      403  403  403  403  409  403  403  403  403  403  404  403  403  door
commission-session-deed/remark  session      403  403  403  403  409  403  403  403  403  403  404  403  403  door
commission-session-deed/confirm session      403  403  403  403  409  403  403  403  403  403  404  403  403  door
commission-read                 item         403  403  403  403  204  403  403  403  403  403  404  403  403  door
commission-item-deed/vote       item         403  403  403  403  422  403  403  403  403  403  404  403  403  door
commission-item-deed/ballot     item         403  403  403  403  422  403  403  403  403  403  404  403  403  door
commission-item-deed/recommend  item         403  403  403  403  409  403  403  403  403  403  404  403  403  door
commission-item-deed/postpone   item         403  403  403  403  422  403  403  403  403  403  404  403  403  door
""")
PLACES = sorted({*GET, *POST}, key=str)
