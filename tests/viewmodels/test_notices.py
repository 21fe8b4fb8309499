"""Notices: few, the newest first, each with at most one thing to do."""

from genads_desktop.viewmodels.notices import NoticesViewModel


def titles(notices):
    return [row.title for row in notices.rows.rows]


def test_the_newest_comes_first_and_few_are_shown():
    notices = NoticesViewModel()
    for number in range(5):
        notices.tell(f"notice {number}")

    assert titles(notices) == ["notice 4", "notice 3", "notice 2"]


def test_the_same_is_not_said_twice():
    notices = NoticesViewModel()
    notices.complain("The disk is full")
    notices.tell("Saved")
    notices.complain("The disk is full")

    assert titles(notices) == ["The disk is full", "Saved"]


def test_its_deed_is_done_once():
    done = []
    notices = NoticesViewModel()
    notices.tell("Deleted", action="Undo", deed=lambda: done.append("undone"))
    (row,) = notices.rows.rows

    notices.act(row.notice_id)
    notices.act(row.notice_id)

    assert done == ["undone"]
    assert titles(notices) == []


def test_an_error_is_shown_by_its_sentence():
    notices = NoticesViewModel()
    notices.failed(ValueError("The photo cannot be read. Choose another one."))

    assert titles(notices) == ["The photo cannot be read. Choose another one."]
    assert notices.rows.rows[0].bad
