"""The ledger's file: shared, flushed to the disk, and its troubles said in sentences."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
import sqlalchemy as sa

from genads_desktop.adapters.ledger import tables
from genads_desktop.adapters.ledger.sql import SqlLedger, ledger_in
from genads_desktop.domain.cost import Money, Quote
from genads_desktop.ports.errors import StoreError
from genads_desktop.ports.ledger import Charge, Order
from genads_desktop.ports.remote import RemoteLimits


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture
def job(ledger):
    return ledger.add_job("ad", "campaign", {})


def test_two_processes_share_a_ledger(ledger, url, job):
    other = SqlLedger(url)
    with ThreadPoolExecutor(4) as threads:
        adding = [
            threads.submit(book.add_job, "ad", f"{n}", {})
            for n in range(10)
            for book in (ledger, other)
        ]
    assert len({each.result().id for each in adding}) == 20
    assert len(other.unfinished()) == 21
    other.close_book()


def test_many_may_open_a_new_ledger_at_once(url):
    with ThreadPoolExecutor(4) as threads:
        books = list(threads.map(SqlLedger, [url] * 4))

    for book in books:
        book.close_book()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        assert connection.execute("select version from ledger_version").fetchall() == [(3,)]


def test_writes_are_flushed_to_the_disk(ledger):
    with ledger.writing() as connection:
        settings = [
            connection.exec_driver_sql(f"pragma {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]

    assert settings == ["wal", 2, 1]


def test_a_reader_does_not_wait_for_a_writer(ledger, job):
    with ledger.writing() as connection:
        connection.execute(tables.job.update().values(priority=7))
        assert ledger.job(job.id).priority == 0
    assert ledger.job(job.id).priority == 7


def test_a_file_of_a_newer_version_is_left_alone(ledger, url):
    with ledger.writing() as connection:
        connection.execute(tables.version.update().values(version=99))

    with pytest.raises(StoreError, match="newer GenAds Desktop"):
        SqlLedger(url)


def test_an_older_file_grows_step_by_step_and_keeps_its_jobs(ledger, job):
    steps = {
        3: lambda connection: connection.exec_driver_sql("alter table job add column mood text"),
        4: lambda connection: connection.exec_driver_sql("update job set mood = 'calm'"),
    }
    with ledger.writing() as connection:
        tables.prepare(connection, steps)
        tables.prepare(connection, steps)

    with ledger.reading() as connection:
        assert connection.execute(sa.select(tables.version.c.version)).scalar() == 5
        assert connection.exec_driver_sql("select id, mood from job").one() == (job.id, "calm")


def test_the_first_version_learns_what_its_submissions_were_about(ledger, url, job):
    epoch = ledger.take_over(job.id, "desk")
    order = Order(provider="veo", request={"model": "veo-3"}, quote=Quote(at_most=Money.zero()))
    ledger.intend(job.id, epoch, "film", "hash", order)
    with ledger.writing() as connection:
        before_accounts(connection)
        connection.exec_driver_sql("alter table remote_op drop column subject")
        tables.charge.drop(connection)
        connection.execute(tables.version.update().values(version=1))

    grown = SqlLedger(url)
    grown.note_charge(Charge(provider="gpt", model="gpt", purpose="plan", paid=None))

    assert [(line.subject, line.model) for line in grown.expenses()] == [
        ("campaign", "veo-3"),
        ("", "gpt"),
    ]
    grown.close_book()


def test_the_second_version_goes_on_counting_what_is_under_way(ledger, url, job):
    epoch = ledger.take_over(job.id, "desk")
    order = Order(
        provider="veo",
        request={"model": "veo-3"},
        quote=Quote(at_most=Money.zero()),
        limits=RemoteLimits(concurrency=1),
    )
    ledger.intend(job.id, epoch, "film", "hash", order)
    with ledger.writing() as connection:
        before_accounts(connection)
        connection.execute(tables.version.update().values(version=2))

    grown = SqlLedger(url)

    assert grown.intend(job.id, epoch, "another", "hash", order) is None
    grown.close_book()


def before_accounts(connection):
    """Make it a file of the second version."""
    connection.exec_driver_sql("drop index remote_op_by_account")
    connection.exec_driver_sql("alter table remote_op drop column account")
    connection.exec_driver_sql("create index remote_op_by_provider on remote_op (provider, state)")


def test_a_locked_ledger_is_said_in_a_sentence(ledger, url, job):
    hasty = SqlLedger(url, lock_seconds=0.05)
    with ledger.writing(), pytest.raises(StoreError, match="Close other GenAds windows"):
        hasty.add_job("ad", "campaign-2", {})
    hasty.close_book()


def test_a_full_disk_is_said_in_a_sentence(ledger, url, job):
    with ledger.writing() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar()
        connection.exec_driver_sql(f"pragma max_page_count = {pages}")

    with pytest.raises(StoreError, match="The disk is full"):
        ledger.add_job("ad", "campaign-2", {"prompt": "silk" * 100_000})
    assert ledger.unfinished() == (job,)


def test_a_folder_may_have_any_name(tmp_path):
    folder = tmp_path / "50% off? #1 été"
    folder.mkdir()

    ledger_in(folder / "ledger.db").close_book()

    assert (folder / "ledger.db").exists()


def test_what_is_no_ledger_is_said_in_a_sentence(tmp_path):
    file = tmp_path / "ledger.db"
    file.write_text("A letter, and no database at all. " * 100)

    with pytest.raises(StoreError, match="not a GenAds file"):
        SqlLedger(f"sqlite:///{file}")


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(StoreError, match="cannot be opened"):
        SqlLedger(f"sqlite:///{tmp_path / 'nowhere' / 'ledger.db'}")
