"""scipy: breadth-first search and sparse matrix product, both in C."""

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order

import peer


class ScipyPeer:
    def __init__(self, hops, max_hops):
        self.hops, self.max_hops = hops, max_hops
        n = hops.nodes
        ones = numpy.ones(len(hops.source))
        self.forward = csr_matrix((ones, (hops.source, hops.target)), shape=(n, n))
        sources = numpy.concatenate([hops.target, numpy.full(len(hops.ends), n)])
        targets = numpy.concatenate([hops.source, hops.ends])
        self.backward = csr_matrix((numpy.ones(len(sources)), (sources, targets)), shape=(n + 1, n + 1))

    def answer(self, task):
        if task == "distances":
            return self.distances()
        if task == "walks":
            return self.walks()
        raise ValueError("scipy has no k best paths")

    def distances(self):
        n = self.hops.nodes
        order, before = breadth_first_order(self.backward, n, directed=True)
        place = numpy.empty(n + 1, dtype=numpy.int64)
        place[order] = numpy.arange(len(order))
        parent = place[before[order[1:]]]
        depth = numpy.zeros(n + 1, dtype=numpy.int32)
        level_start, level_end, level = 0, 1, 0
        while level_end < len(order):
            level_start, level_end = level_end, int(numpy.searchsorted(parent, level_end, side="left")) + 1
            level += 1
            depth[order[level_start:level_end]] = level
        reached = depth[self.hops.starts]
        counts = numpy.bincount(reached, minlength=self.max_hops + 2)
        return peer.by_hop({hop: counts[hop + 1] for hop in range(1, self.max_hops + 1)})

    def walks(self):
        walks = numpy.zeros(self.hops.nodes)
        walks[self.hops.ends] = 1
        counts = {}
        for hop in range(1, self.max_hops + 1):
            walks = self.forward @ walks
            counts[hop] = walks[self.hops.starts].sum()
        return peer.by_hop(counts)


def make(hops, max_hops):
    return ScipyPeer(hops, max_hops).answer


if __name__ == "__main__":
    peer.run(make)
