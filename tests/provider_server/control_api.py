"""For tests only: order faults, set the pace, read the bill. None of it belongs to a provider."""

from tests.provider_server.bill import bill_of
from tests.provider_server.wire import Answer, Request, Route, said
from tests.provider_server.world import World


def set_up(world: World, request: Request) -> Answer:
    """Change an account: `job_seconds`, `max_jobs`, `replies`, `faults`."""
    world.accounts.of(request.query["key"]).set_up(request.document)
    return said({})


def bill(world: World, request: Request) -> Answer:
    return said(bill_of(world.accounts.of(request.query["key"])))


def requests(world: World, request: Request) -> Answer:
    return said(world.accounts.of(request.query["key"]).requests)


def jobs(world: World, request: Request) -> Answer:
    known = world.accounts.of(request.query["key"]).jobs.values()
    facts = [
        {"id": job.id, "model": job.model, "request": job.request, "billed": job.billed}
        for job in known
    ]
    return said(facts)


ROUTES = (
    Route(op="control.set_up", method="POST", pattern="/test/account", handle=set_up),
    Route(op="control.bill", method="GET", pattern="/test/bill", handle=bill),
    Route(op="control.requests", method="GET", pattern="/test/requests", handle=requests),
    Route(op="control.jobs", method="GET", pattern="/test/jobs", handle=jobs),
)
