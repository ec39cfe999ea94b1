"""Whether terms are kept: shares by step and month, the late steps one by one, a sample anybody can draw again."""
