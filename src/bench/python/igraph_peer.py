"""igraph: distances and Yen's k shortest paths in C, between virtual ends."""

import igraph
import numpy

import peer


class IgraphPeer:
    def __init__(self, hops, max_hops):
        self.hops, self.max_hops = hops, max_hops
        n = hops.nodes
        first, last = n, n + 1
        source = numpy.concatenate([hops.source, numpy.full(len(hops.starts), first), hops.ends])
        target = numpy.concatenate([hops.target, hops.starts, numpy.full(len(hops.ends), last)])
        weight = numpy.concatenate([
            hops.cost.astype(float) + peer.HOP_WEIGHT, numpy.zeros(len(hops.starts) + len(hops.ends))])
        self.graph = igraph.Graph(n=n + 2, edges=numpy.column_stack([source, target]).tolist(), directed=True)
        self.weight = weight.tolist()
        self.first, self.last = first, last

    def answer(self, task):
        if task == "distances":
            return self.distances()
        if task == "walks":
            raise ValueError("igraph counts no walks")
        return self.best(int(task[3:]))

    def distances(self):
        vertices, layers, _ = self.graph.bfs(self.last, mode="in")
        depth = numpy.full(self.graph.vcount(), -1)
        for level in range(len(layers) - 1):
            depth[vertices[layers[level]:layers[level + 1]]] = level
        counts = numpy.bincount(depth[self.hops.starts] + 1, minlength=self.max_hops + 3)
        return peer.by_hop({hop: counts[hop + 2] for hop in range(1, self.max_hops + 1)})

    def best(self, count):
        found = self.graph.get_k_shortest_paths(
            self.first, self.last, k=count, weights=self.weight, output="epath")
        return peer.paths(sum(self.weight[edge] for edge in path) for path in found)


def make(hops, max_hops):
    return IgraphPeer(hops, max_hops).answer


if __name__ == "__main__":
    peer.run(make)
