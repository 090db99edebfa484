"""Computes what src/bench/mathematics.ts computes, with NetworkX: a graph as JSON on stdin, values and CPU times as JSON on stdout."""

import json
import sys
import time

import networkx as nx
from networkx.algorithms.link_analysis import pagerank_alg

asked = json.load(sys.stdin)
cpu_ms = {}


def timed(name, work):
    start = time.process_time()
    found = work()
    cpu_ms[name] = (time.process_time() - start) * 1000
    return found


def graph(kind, edges):
    made = kind()
    made.add_nodes_from(asked["actors"])
    made.add_edges_from(edges)
    return made


def degree():
    return dict(graph(nx.Graph, asked["friendly"]).degree())


def pagerank():
    # nx.pagerank wants SciPy; this is the same method without it
    made = graph(nx.DiGraph, asked["ordered"])
    return pagerank_alg._pagerank_python(
        made, alpha=asked["damping"], tol=asked["tolerance"], max_iter=asked["maxIterations"]
    )


def betweenness():
    return nx.betweenness_centrality(graph(nx.Graph, asked["friendly"]), normalized=True)


def modularity(edges, resolution):
    if not edges:
        return 0
    return nx.community.modularity(graph(nx.Graph, edges), asked["blocs"], resolution=resolution)


def fit():
    friendly, adverse = len(asked["friendly"]), len(asked["adverse"])
    of_friendly = modularity(asked["friendly"], asked["resolution"])
    of_adverse = modularity(asked["adverse"], 1)
    signed = (friendly * of_friendly - adverse * of_adverse) / ((friendly + adverse) or 1)
    return {"modularity": of_friendly, "signedModularity": signed}


found = {
    "DEGREE": timed("DEGREE", degree),
    "PAGERANK": timed("PAGERANK", pagerank),
    "BETWEENNESS": timed("BETWEENNESS", betweenness),
    "MODULARITY": timed("MODULARITY", fit),
}
json.dump({"version": nx.__version__, "values": found, "cpuMs": cpu_ms}, sys.stdout)
