"""The board folder: takes, jobs, damage, and the lock."""

from __future__ import annotations

import errno
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from storyboard.model.board import Options
from storyboard.model.errors import BoardInUse, DiskProblem, InputError
from storyboard.model.shots import Framing, Panel, Shot, Size
from storyboard.model.takes import Picture, Take
from storyboard.project import files
from storyboard.project.clock import now
from storyboard.project.create import changed, create, open_project, same_script, update_options
from storyboard.project.files import disk_errors, write_whole
from storyboard.project.folder import Failure, Job, Project
from storyboard.project.lines import add_line
from storyboard.project.lock import owned
from storyboard.testing.painters import picture


@pytest.fixture
def project(tmp_path: Path) -> Project:
    script = tmp_path / "film.fountain"
    script.write_text("INT. ROOM - DAY\n\nMIA waits.\n", encoding="utf-8")
    return create(tmp_path / "film", script, Options())


def take(number: int, attempt: int = 1) -> Take:
    shot = Shot(id="s1h1", setup="A", size=Size.MS, framing=Framing.SINGLE)
    panel = Panel(id="s1p1", shot="s1h1", attempt=attempt)
    shown = Picture(file="", sha256="", mime="image/jpeg", width=320, height=180)
    return Take(
        id=f"s1p1.{number}",
        number=number,
        key=f"k{number}",
        attempt=attempt,
        picture=shown,
        scene="s1",
        shot=shot,
        panel=panel,
        painter="x",
    )


def test_a_new_folder_holds_script_and_options_before_anything_slow(project: Project) -> None:
    assert project.script.read_text(encoding="utf-8").startswith("INT. ROOM")
    assert open_project(project.folder).header.options == Options()
    assert project.board.scenes == ()


def test_a_take_exists_once_its_record_does(project: Project) -> None:
    stored = project.store(take(1), picture(16 / 9, (1, 2, 3, 4, 5, 6)))
    assert project.takes("s1p1") == (stored,)
    assert project.image("s1p1.1").read_bytes() == picture(16 / 9, (1, 2, 3, 4, 5, 6))
    assert stored.picture.file == "takes/s1p1/1.jpg"
    (project.folder / "takes" / "s1p1" / "2.jpg").write_bytes(b"cut off by a crash")
    assert len(project.takes("s1p1")) == 1
    assert project.next_number("s1p1") == 3


def test_a_panel_is_pending_until_a_take_of_its_attempt_exists(project: Project) -> None:
    from storyboard.model.board import SceneBoard
    from storyboard.model.screenplay import Scene

    scene = SceneBoard(scene=Scene(id="s1", number="1", heading="INT. ROOM"))
    panel = Panel(id="s1p1", shot="s1h1")
    assert project.pending(scene, panel)
    project.store(take(1), picture(16 / 9, (1, 2, 3, 4, 5, 6)))
    assert not project.pending(scene, panel)
    assert project.pending(scene, panel.model_copy(update={"attempt": 2}))
    assert not project.pending(scene, panel.model_copy(update={"attempt": 2, "omitted": True}))


def test_a_failure_counts_for_its_attempt_only_and_ends_with_a_take(project: Project) -> None:
    panel = Panel(id="s1p1", shot="s1h1")
    project.fail(panel, Failure(attempt=1, kind="refused", message="No."))
    assert project.failure(panel) is not None
    assert project.failure(panel.model_copy(update={"attempt": 2})) is None
    project.store(take(1), picture(16 / 9, (1, 2, 3, 4, 5, 6)))
    assert project.failure(panel) is None


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "s1p1/..", "a b"])
def test_paths_come_only_from_ids(project: Project, name: str) -> None:
    with pytest.raises(InputError):
        project.takes(name)


def test_a_job_outlives_the_process_and_ends(project: Project) -> None:
    assert project.job() is None
    project.begin(Job(painter="other"))
    assert Project(project.folder).job() == Job(painter="other")
    project.end()
    assert project.job() is None


@pytest.mark.parametrize("content", ["{", "[]", '{"kind": "other", "script": "a", "script_sha256": "b", "options": {}}'])
def test_a_damaged_or_foreign_header_is_refused_with_a_sentence(project: Project, content: str) -> None:
    (project.folder / "storyboard.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"\w+ .*\."):
        open_project(project.folder)


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "photos"
    other.mkdir()
    (other / "cat.txt").write_text("meow", encoding="utf-8")
    script = tmp_path / "film.fountain"
    script.write_text("INT. A - DAY\n", encoding="utf-8")
    with pytest.raises(InputError, match="not empty"):
        create(other, script, Options())
    with pytest.raises(InputError, match=r"no storyboard\.json"):
        open_project(other)
    assert [file.name for file in other.iterdir()] == ["cat.txt"]


def test_the_same_script_goes_on_and_a_changed_one_is_named(project: Project, tmp_path: Path) -> None:
    script = tmp_path / "film.fountain"
    same_script(project, script)
    script.write_text("INT. OTHER - DAY\n", encoding="utf-8")
    with pytest.raises(InputError, match="revise"):
        same_script(project, script)


def test_printed_options_change_freely_pictures_only_with_yes_and_plans_never(project: Project) -> None:
    update_options(project, Options(layout="2x2"), {}, yes=False)
    assert open_project(project.folder).header.options.layout == project.board.options.layout == "2x2"
    with pytest.raises(InputError, match=r"style graphic.*style ink"):
        update_options(project, Options(layout="2x2", style="ink"), {}, yes=False)
    update_options(project, Options(layout="2x2", style="ink"), {}, yes=True)
    with pytest.raises(InputError, match="detail"):
        update_options(project, Options(layout="2x2", style="ink", detail="full"), {}, yes=True)
    assert changed(Options(), Options(fps=25.0, page="a4")) == ("page", "fps")


def test_a_second_process_is_told_who_works_there(project: Project) -> None:
    code = (
        "import sys; from pathlib import Path; from storyboard.project.lock import owned\n"
        "with owned(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(project.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BoardInUse, match=str(holder.pid)), owned(project.folder):
            pass
        holder.kill()
    with owned(project.folder):
        pass


def test_what_cannot_be_written_is_a_disk_problem_and_keeps_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b.json"
    write_whole(file, b"old")
    (tmp_path / "a" / "blocked").write_bytes(b"")
    with pytest.raises(DiskProblem, match="where a folder is needed"):
        write_whole(tmp_path / "a" / "blocked" / "c.json", b"new")
    assert file.read_bytes() == b"old"
    for number, cure in ((errno.EACCES, "Make the folder writable"), (errno.EROFS, "Work on a copy"), (errno.ENOSPC, "Free some space")):
        with pytest.raises(DiskProblem, match=f"^Could not write in {tmp_path}: .*{cure}"), disk_errors(tmp_path / ".film.12.part"):
            raise OSError(number, "no")


def test_the_working_folder_can_become_a_board(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script, here = tmp_path / "film.fountain", tmp_path / "here"
    script.write_text("INT. ROOM - DAY\n", encoding="utf-8")
    here.mkdir()
    before = here.stat().st_ino
    monkeypatch.chdir(here)
    made = create(Path(), script, Options())
    assert made.script.read_bytes() == script.read_bytes()
    assert here.stat().st_ino == before
    assert sorted(entry.name for entry in here.iterdir()) == ["board.json", "script", "storyboard.json"]
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")] == []


def test_two_threads_may_write_one_file(tmp_path: Path) -> None:
    file, whole = tmp_path / "a.json", [str(n).encode() * 5_000 for n in range(8)]
    with ThreadPoolExecutor(8) as hands:
        list(hands.map(partial(write_whole, file), whole * 10))
    assert file.read_bytes() in whole
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_names_are_as_durable_as_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    safe = list[Path]()
    monkeypatch.setattr("storyboard.project.files.settled", safe.append)
    monkeypatch.setattr("storyboard.project.lines.settled", safe.append)
    write_whole(tmp_path / "a" / "b" / "c.json", b"{}")
    assert safe == [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]
    safe.clear()
    for _ in range(3):
        add_line(tmp_path / "bill.jsonl", Job())
    assert safe == [tmp_path], "only a new file has a new name"


def test_a_file_that_somebody_reads_is_replaced_a_moment_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries, real = list[Path](), Path.replace

    def busy(part: Path, path: Path) -> Path:
        tries.append(path)
        if len(tries) % 6:
            raise PermissionError(13, "Access is denied")
        return real(part, path)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr(files, "HELD", (0.0,) * 5)
    write_whole(tmp_path / "a.json", b"new")
    assert (tmp_path / "a.json").read_bytes() == b"new"
    monkeypatch.setattr(files, "HELD", (0.0,))
    with pytest.raises(DiskProblem, match="another program holds it open"):
        write_whole(tmp_path / "a.json", b"newer")
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_a_strangers_links_lead_nowhere(project: Project, tmp_path: Path) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(picture(16 / 9, (1, 2, 3, 4, 5, 6)))
    project.store(take(1).model_copy(update={"crop": (0, 0, 100, 50)}), secret.read_bytes())
    assert project.image("s1p1.1").name == "1.crop.jpg"
    panel = take(1).panel
    for name in ("1.crop.jpg", "standin.jpg", "layout.jpg"):
        file = project.folder / "takes" / "s1p1" / name
        file.unlink(missing_ok=True)
        file.symlink_to(secret)
    for reach in (partial(project.image, "s1p1.1"), partial(project.standin, panel), partial(project.layout, panel)):
        with pytest.raises(InputError, match="outside"):
            reach()


def test_the_lock_is_given_back_whatever_happens_to_the_note_beside_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, f"Access is denied {missing_ok}")

    with monkeypatch.context() as patched, owned(project.folder):
        patched.setattr(Path, "unlink", busy)
    monkeypatch.undo()
    with owned(project.folder):
        pass


def test_a_time_that_is_none_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong in ("yesterday", "9" * 30, "1.5"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", wrong)
        with pytest.raises(InputError, match="SOURCE_DATE_EPOCH"):
            now()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert now() == "1970-01-01T00:00:00+00:00"
