"""The signing stack: one draft after another, read beside its facts, signed or returned."""
