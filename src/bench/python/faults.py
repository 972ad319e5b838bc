"""Seconds until all is well again after each fault. Needs Linux and a Java 25; the disks that are full or read-only need root.

    python3 src/bench/python/faults.py [--jar target/spoor.jar] [--port 18180] [--only database,stopped,disk,slow,readonly,spoor]
                                     [--before older.jar]

A Spoor of its own is started on a new folder for each of the disks, and on another for the other faults. All is well when
/readyz, the default trace, a search, a statement and a saved statement succeed five times in a row; the seconds are those
from the fault (of the disks: from the moment when there is room, or speed, again) to the end of the first of the five. Afterwards the
last saved statement that was acknowledged has to be there.

    database  kill -9 of the own Neo4j
    stopped   SIGSTOP of the own Neo4j for 20 s, from its beginning
    disk      no room at all for 20 s, while something is saved all the time
    slow      a disk that takes a second more for each fsync, for 20 s; a library in between waits, for which a cc has to be there
    readonly  a disk that the system makes read-only, as after an error: for 20 s something is traced and saved, then Spoor is
              stopped, the disk repaired and mounted, and Spoor started
    spoor     kill -9 of Spoor, started again at once
    upgrade   only with --before: from that version's folder to this one, killed after each of KILLED_AFTER seconds, each second
              time its Neo4j first, and started again; then back: that version on the copy of its folder
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE_SECONDS = 600
IN_A_ROW = 5
STOP_SECONDS = 20
DISK = "1200m"
DISK_MEGABYTES = 3000
SLOW_MILLIS = 1000
KILLED_AFTER = (1, 2, 4, 6, 8, 10, 12, 14, 17, 20)
SLOW_LIBRARY = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static int slow(const char *name, int file) {
    int (*real)(int) = dlsym(RTLD_NEXT, name), millis = 0;
    FILE *asked = fopen(getenv("FAULTS_MILLIS"), "r");
    if (asked) {
        if (fscanf(asked, "%d", &millis) == 1) usleep(millis * 1000);
        fclose(asked);
    }
    return real(file);
}
int fsync(int file) { return slow("fsync", file); }
int fdatasync(int file) { return slow("fdatasync", file); }
"""


class Spoor:
    """A Spoor on a folder, and what it has acknowledged."""

    def __init__(self, options, data, jar=None, after=None):
        """After another, whose word it has to keep."""
        self.options, self.data, self.jar = options, data, jar or options.jar
        self.url = f"http://127.0.0.1:{options.port}"
        self.saved, self.tried = (after.saved, after.tried) if after else (0, 0)
        self.worst = ""
        self.environment = dict(os.environ)

    def start(self):
        log = open(os.path.join(os.path.dirname(self.data), "spoor.log"), "ab")
        self.process = subprocess.Popen(
            [self.options.java, "-jar", self.jar, f"--server.port={self.options.port}",
             f"--spoor.data={self.data}"], stdout=log, stderr=log, env=self.environment)

    def database(self):
        """The pid of its Neo4j; 0 if there is none just now."""
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/stat") as stat:
                    parent = int(stat.read().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            if parent == self.process.pid:
                return int(pid)
        return 0

    def ask(self, method, path, body=None):
        request = urllib.request.Request(
            self.url + path, None if body is None else json.dumps(body).encode(),
            {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status, reply.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError as error:
            return 0, str(error)

    def save(self):
        self.tried += 1
        status, text = self.ask("PUT", "/api/queries/fault", {
            "cypher": "RETURN 1", "description": f"{self.tried}"})
        if status == 204:
            self.saved = self.tried
        return status, text

    def is_well(self):
        """Whether everything works; what did not is kept."""
        for name, (status, text) in (
                ("ready", self.ask("GET", "/readyz")),
                ("trace", self.ask("POST", "/api/traces", {})),
                ("search", self.ask("GET", "/api/entities?q=orlan")),
                ("statement", self.ask("POST", "/api/cypher", {"query": "MATCH (c:Company) RETURN count(c) AS n"})),
                ("save", self.save())):
            if status not in (200, 204):
                self.worst = f"{name} {status} {text[:300]}"
                return False
        return True

    def await_well(self, since):
        """Seconds from then to the first of enough good rounds."""
        first, row = 0, 0
        while time.monotonic() - since < PATIENCE_SECONDS:
            row = row + 1 if self.is_well() else 0
            if row == 1:
                first = time.monotonic()
            if row == IN_A_ROW:
                return first - since
            time.sleep(0.2)
        raise SystemExit(f"not well after {PATIENCE_SECONDS} s: {self.worst}")

    def keeps_its_word(self):
        _, text = self.ask("GET", "/api/queries")
        stored = [int(query["description"]) for query in json.loads(text)["saved"] if query["name"] == "fault"]
        return len(stored) == 1 and self.saved <= stored[0] <= self.tried

    def end(self):
        self.process.terminate()
        self.process.wait(60)


def report(spoor, fault, seconds, more=""):
    kept = "nothing lost" if spoor.keeps_its_word() else "AN ACKNOWLEDGED WRITE IS LOST"
    print(f"{fault:9} well again after {seconds:5.1f} s; {kept}{more}", flush=True)


def sentence(status, text):
    """What a refusal tells, in few words."""
    return f"{status} {(json.loads(text).get('detail', text) if text.startswith('{') else text)[:90]}"


def kill_database(spoor):
    since = time.monotonic()
    os.kill(spoor.database(), signal.SIGKILL)
    report(spoor, "database", spoor.await_well(since))


def stop_database(spoor):
    pid, since = spoor.database(), time.monotonic()
    os.kill(pid, signal.SIGSTOP)
    while time.monotonic() - since < STOP_SECONDS:
        spoor.is_well()
        time.sleep(0.2)
    restarted = spoor.database() != pid
    if not restarted:
        os.kill(pid, signal.SIGCONT)
    report(spoor, "stopped", spoor.await_well(since), "; Spoor had started it again" if restarted else "")


def fill_disk(spoor):
    """Saves until something is refused, and on."""
    ballast = os.path.join(os.path.dirname(spoor.data), "ballast")
    subprocess.run(["dd", "if=/dev/zero", f"of={ballast}", "bs=64k"], stderr=subprocess.DEVNULL, check=False)
    since, told = time.monotonic(), {}
    while time.monotonic() - since < STOP_SECONDS:
        status, text = spoor.ask("POST", "/api/cases", {"title": "fault", "notes": "x" * 90_000, "view": "", "tags": []})
        if status not in (200, 201):
            told[sentence(status, text)] = 1
        time.sleep(0.2)
    os.remove(ballast)
    report(spoor, "disk", spoor.await_well(time.monotonic()), "; told meanwhile: " + " | ".join(told))


def slow_disk(spoor):
    """Saves and traces, as slow as they are."""
    def wait(millis):
        with open(spoor.environment["FAULTS_MILLIS"], "w") as file:
            file.write(str(millis))

    wait(SLOW_MILLIS)
    since, longest, refused = time.monotonic(), {}, 0
    while time.monotonic() - since < STOP_SECONDS:
        for name, act in (("save", spoor.save), ("trace", lambda: spoor.ask("POST", "/api/traces", {}))):
            begun = time.monotonic()
            refused += act()[0] not in (200, 204)
            longest[name] = max(longest.get(name, 0), time.monotonic() - begun)
    wait(0)
    report(spoor, "slow", spoor.await_well(time.monotonic()), f"; meanwhile {refused} refused, at most "
           + ", ".join(f"{seconds:.2f} s for a {name}" for name, seconds in longest.items()))


def make_read_only(spoor):
    """Traces and saves on a disk on which the kernel has been told of an error; then repairs it."""
    mounted = os.path.dirname(spoor.data)
    device = subprocess.run(["findmnt", "-no", "SOURCE", mounted], capture_output=True, text=True, check=True).stdout.strip()
    with open(f"/sys/fs/ext4/{os.path.basename(device)}/trigger_fs_error", "w") as trigger:
        trigger.write("tried")
    since, traces, answered, told = time.monotonic(), 0, 0, {}
    while time.monotonic() - since < STOP_SECONDS:
        traces, answered = traces + 1, answered + (spoor.ask("POST", "/api/traces", {})[0] == 200)
        status, text = spoor.save()
        told[sentence(status, text)] = 1
        time.sleep(0.2)
    begun = time.monotonic()
    spoor.end()
    stopped = time.monotonic() - begun
    subprocess.run(["umount", mounted], check=True)
    subprocess.run(["e2fsck", "-fy", device], stdout=subprocess.DEVNULL, check=False)
    subprocess.run(["mount", "-o", "errors=remount-ro", device, mounted], check=True)
    since = time.monotonic()
    spoor.start()
    report(spoor, "readonly", spoor.await_well(since), f"; meanwhile {answered} of {traces} traces answered, stopped in "
           f"{stopped:.1f} s; told meanwhile: " + " | ".join(told))


def on_ext4(options, folder):
    """A run on an ext4 in a file."""
    image, mounted = os.path.join(folder, "ext4"), os.path.join(folder, "readonly")
    os.mkdir(mounted)
    if os.geteuid():
        sys.exit("readonly  not tried: a disk cannot be mounted here (are you root?)")
    subprocess.run(["truncate", "-s", f"{DISK_MEGABYTES}M", image], check=True)
    subprocess.run(["mkfs.ext4", "-q", image], check=True)
    device = subprocess.run(["losetup", "--find", "--show", image], capture_output=True, text=True, check=True).stdout.strip()
    try:
        subprocess.run(["mount", "-o", "errors=remount-ro", device, mounted], check=True)
        run(options, mounted, [make_read_only])
    finally:
        subprocess.run(["umount", mounted], check=False)
        subprocess.run(["losetup", "--detach", device], check=False)


def preload_slowness(spoor, folder):
    source, library = os.path.join(folder, "slow.c"), os.path.join(folder, "slow.so")
    with open(source, "w") as file:
        file.write(SLOW_LIBRARY)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    spoor.environment.update(LD_PRELOAD=library, FAULTS_MILLIS=os.path.join(folder, "millis"))


def kill_spoor(spoor):
    since = time.monotonic()
    spoor.process.kill()
    spoor.process.wait()
    spoor.start()
    report(spoor, "spoor", spoor.await_well(since))


def upgrade(options, folder):
    """What was saved before has to be there afterwards, in the new folder and in the copy."""
    data, copy = os.path.join(folder, "data"), os.path.join(folder, "copy")
    older = Spoor(options, data, options.before)
    older.start()
    try:
        print(f"older     well after {older.await_well(time.monotonic()):5.1f} s", flush=True)
    finally:
        older.end()
    shutil.copytree(data, copy, symlinks=True)
    newer = Spoor(options, data, after=older)
    for number, seconds in enumerate(KILLED_AFTER):
        newer.start()
        time.sleep(seconds)
        database = newer.database()
        if number % 2 and database:
            os.kill(database, signal.SIGKILL)
        newer.process.kill()
        newer.process.wait()
    start_and_report(newer, "upgrade", f"; killed {len(KILLED_AFTER)} times before")
    start_and_report(Spoor(options, copy, options.before, after=older), "back")


def start_and_report(spoor, fault, more=""):
    spoor.start()
    try:
        report(spoor, fault, spoor.await_well(time.monotonic()), more)
    finally:
        spoor.end()


def run(options, folder, faults):
    spoor = Spoor(options, os.path.join(folder, "data"))
    if slow_disk in faults:
        preload_slowness(spoor, folder)
    spoor.start()
    try:
        print(f"start     well after {spoor.await_well(time.monotonic()):5.1f} s", flush=True)
        for fault in faults:
            fault(spoor)
    finally:
        spoor.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", default="target/spoor.jar")
    parser.add_argument("--java", default="java")
    parser.add_argument("--port", type=int, default=18180)
    parser.add_argument("--before", help="the jar of an older version")
    parser.add_argument("--only", default="database,stopped,disk,slow,readonly,spoor")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    only = options.only.split(",")
    folder = tempfile.mkdtemp(prefix="spoor-faults-")
    try:
        faults = {"database": kill_database, "stopped": stop_database, "spoor": kill_spoor}
        chosen = [fault for name, fault in faults.items() if name in only]
        if chosen:
            run(options, folder, chosen)
        if "slow" in only and shutil.which("cc") is None:
            print("slow      not tried: there is no cc here to make the library with")
        elif "slow" in only:
            slow = os.path.join(folder, "slow")
            os.mkdir(slow)
            run(options, slow, [slow_disk])
        if options.before:
            older = os.path.join(folder, "older")
            os.mkdir(older)
            upgrade(options, older)
        if "readonly" in only:
            on_ext4(options, folder)
        if "disk" in only:
            small = os.path.join(folder, "small")
            os.mkdir(small)
            if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", small], check=False).returncode:
                sys.exit("disk      not tried: a tmpfs cannot be mounted here (are you root?)")
            try:
                run(options, small, [fill_disk])
            finally:
                subprocess.run(["umount", small], check=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
