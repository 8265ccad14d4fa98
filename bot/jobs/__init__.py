"""Durable work: what was promised is done, also after a crash; imports nothing of what it does.

The jobs stand in tables of their own rather than in a workflow engine. DBOS 3.4 was tried: with a
queue that keeps the order of each chat it finds jobs only by polling, so that half of them were
done within 64 ms at its polling of 0.1 s, and within 13 ms at 0.01 s, which took 21 % of a core
while nothing happened (5.6 ms and 3 % here, on the same machine). Starting jobs directly is fast
but loses the order after a crash and between processes, and a job that is resumed on another
machine forgets how often it ended its process.
"""
