"""Emulators of the gateways, each held against its published specification where there is one."""
