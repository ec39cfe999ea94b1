"""Namespaces of BPMN 2.0 and its picture; the last is this product's own, for terms as numbers."""

from xml.etree.ElementTree import register_namespace

SPACES = {
    "bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "di": "http://www.omg.org/spec/DD/20100524/DI",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "act": "urn:qyzmet:act",
}
for _prefix, _space in SPACES.items():
    register_namespace(_prefix, _space)

BPMN, BPMNDI, DC, DI, XSI, ACT = (f"{{{space}}}" for space in SPACES.values())
