"""Start time and idle memory of the packaged jar, its own Neo4j included. Needs Linux and a Java 25.

    python3 src/bench/python/start.py [--starts 3] [--idle 60] [--java .../bin/java] [-- more arguments of Spoor]

Each line is one start on the same data folder: the first on an empty one, the others on what it left. Seconds until
/api/status, the first whole answer to the default question, and /readyz answered; the CPU seconds that both processes
had used by the first answer and by ready; with --idle, their memory after that many idle seconds (RSS, and PSS, which
counts shared pages once).
"""
import argparse
import glob
import json
import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request

PATIENCE_SECONDS = 180
TICKS = os.sysconf("SC_CLK_TCK")


def answers(url, body=None):
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=10) as reply:
            return reply.read()
    except (urllib.error.URLError, OSError):
        return None


def traced(url):
    reply = answers(url + "/api/traces", b"{}")
    return reply is not None and len(json.loads(reply)["paths"]) > 0


def tree(pid):
    # a child stands with the thread that started it
    children = [child for file in glob.glob(f"/proc/{pid}/task/*/children") for child in open(file).read().split()]
    return [pid] + [inner for child in children for inner in tree(int(child))]


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_mb(pid, key):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(key + ":")) / 1024


def start(options, url):
    command = [options.java, *options.jvm, "-jar", options.jar, f"--server.port={options.port}",
               f"--spoor.data={options.data}", *options.more]
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    waits = {"status": lambda: answers(url + "/api/status"), "answer": lambda: traced(url),
             "ready": lambda: answers(url + "/readyz")}
    row = {}
    while waits and time.monotonic() - begun < PATIENCE_SECONDS and process.poll() is None:
        for name in [name for name, done in waits.items() if done()]:
            del waits[name]
            row[name] = f"{time.monotonic() - begun:.1f}"
            row[name + " cpu"] = "+".join(f"{cpu_seconds(pid):.1f}" for pid in tree(process.pid))
        time.sleep(0.02)
    return process, row


def stop(process):
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    process.wait()
    return f"{time.monotonic() - begun:.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", default="target/spoor.jar")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jvm", action="append", default=[], help="an option of Spoor's JVM, as --jvm=-Xlog:cds")
    parser.add_argument("--data", default="target/bench/start")
    parser.add_argument("--port", type=int, default=8990)
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--idle", type=int, default=0)
    parser.add_argument("--keep", action="store_true", help="begin with the folder as it is")
    parser.add_argument("more", nargs="*")
    options = parser.parse_args()
    if not options.keep:
        shutil.rmtree(options.data, ignore_errors=True)
    for number in range(1, options.starts + 1):
        process, row = start(options, f"http://127.0.0.1:{options.port}")
        if options.idle:
            time.sleep(options.idle)
            for key in ("Rss", "Pss"):
                row[key] = " + ".join(f"{memory_mb(pid, key):.0f}" for pid in tree(process.pid)) + " MB"
        row["stop"] = stop(process)
        print(f"start {number}:", ", ".join(f"{name} {value}" for name, value in row.items()), flush=True)


if __name__ == "__main__":
    main()
