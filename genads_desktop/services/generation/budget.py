"""The price of a build, before it is paid."""

from decimal import Decimal

from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.services.generation.providers import Engines

FREE = Quote(at_most=Money(amount=Decimal(0)))
"""Every engine there is so far works on this machine."""


def quote(project: AdProject, engines: Engines) -> Quote:
    """Return what building every variation may cost at most.

    Raise `ProviderNotConfiguredError` when a scene asks for an engine that is not here.
    """
    for _, scene in project.every_scene():
        engines.choose(scene.engine or project.brief.engine)
    return FREE
