"""A chain as a BPMN 2.0 file with lanes and layout, for any modeller."""

from xml.etree.ElementTree import Element, indent, tostring

from workflow.acts.act import Regulation
from workflow.acts.bpmn.flows import flows
from workflow.acts.bpmn.names import BPMN
from workflow.acts.bpmn.picture import picture
from workflow.acts.bpmn.plan import Plan
from workflow.acts.bpmn.process import collaboration, process
from workflow.acts.chain import Chain

__all__ = ["bpmn"]


def bpmn(chain: Chain, regulation: Regulation, language: str) -> str:
    """XML text; the same chain in the same language is the same file, byte by byte."""
    plan = Plan(chain, language)
    drawn = list(flows(plan))
    root = Element(f"{BPMN}definitions", id="definitions", targetNamespace=f"urn:qyzmet:{regulation.act.id}")
    collaboration(root, regulation, plan)
    process(root, regulation, plan, drawn)
    picture(root, plan, drawn)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"
