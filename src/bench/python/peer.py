"""What every Python peer does with its tasks; the lines are those of PeerLoop.java."""

import statistics
import sys
import time

import numpy

HOP_WEIGHT = 100_000_000
ENOUGH_CPU_SECONDS = 2
MOST_SECONDS = 15
MOST_RUNS = 200


class Hops:
    """The graph of hops, as the folder written by HopGraph.java holds it."""

    def __init__(self, folder):
        def read(name):
            return numpy.fromfile(f"{folder}/{name}.i32", dtype="<i4")

        self.nodes = int(read("nodes")[0])
        self.source, self.target, self.cost = read("from"), read("to"), read("cost")
        self.starts, self.ends = read("starts"), read("ends")


def say(*words):
    print("\t".join(str(word) for word in words), flush=True)


def by_hop(counts):
    return " ".join(f"{hop}:{int(count)}" for hop, count in sorted(counts.items()) if count)


def paths(weights):
    """Hops and cost of a path are one number: hops * HOP_WEIGHT + cost."""
    weights = [round(weight) for weight in weights]
    hops, cost = divmod(weights[-1], HOP_WEIGHT)
    return f"{len(weights)} paths, last {hops} hops {cost}, sum {sum(weight % HOP_WEIGHT for weight in weights)}"


def work(task, answer):
    cpu, wall = [], []
    began = time.monotonic()
    while not wall or (
        sum(cpu) < ENOUGH_CPU_SECONDS and time.monotonic() - began < MOST_SECONDS and len(wall) < MOST_RUNS
    ):
        cpu_before, wall_before = time.process_time(), time.monotonic()
        text = answer(task)
        wall.append(time.monotonic() - wall_before)
        cpu.append(time.process_time() - cpu_before)
    say("done", task, f"{1000 * statistics.median(cpu):.3f}", f"{1000 * statistics.median(wall):.3f}", len(wall), text)


def run(make):
    """make(hops, max_hops) builds the peer and returns its function from task to answer."""
    folder, max_hops, tasks = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    hops = Hops(folder)
    cpu, wall = time.process_time(), time.monotonic()
    answer = make(hops, max_hops)
    say("built", f"{1000 * (time.process_time() - cpu):.3f}", f"{1000 * (time.monotonic() - wall):.3f}", 0)
    for task in tasks:
        say("start", task)
        try:
            work(task, answer)
        except (ValueError, MemoryError, RuntimeError) as error:
            say("failed", task, str(error).splitlines()[0] if str(error) else type(error).__name__)
