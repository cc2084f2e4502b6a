"""L-BFGS in plain Python (Nocedal & Wright 2006, algorithm 7.4), so that fitting needs no numeric library."""

from __future__ import annotations

from collections.abc import Callable

Vector = list[float]
# a point -> the loss there and its gradient
Loss = Callable[[Vector], tuple[float, Vector]]
_KEPT = 8


def minimise(loss: Loss, start: Vector, steps: int = 80) -> Vector:
    """The point where a smooth convex loss is least, or near it after `steps`."""
    point, (value, slope) = start, loss(start)
    pairs: list[tuple[Vector, Vector]] = []
    for _ in range(steps):
        direction = _descent(slope, pairs)
        step = 1.0 if pairs else min(1.0, 1.0 / (sum(map(abs, slope)) or 1.0))
        downhill = dot(direction, slope)
        while step > 1e-10:
            there = [a + step * b for a, b in zip(point, direction, strict=True)]
            new_value, new_slope = loss(there)
            if new_value <= value + 1e-4 * step * downhill:
                break
            step /= 2
        else:
            return point
        moved = [a - b for a, b in zip(there, point, strict=True)]
        turned = [a - b for a, b in zip(new_slope, slope, strict=True)]
        if dot(moved, turned) > 1e-12:
            pairs = [*pairs[1 - _KEPT :], (moved, turned)]
        done = value - new_value < 1e-7 * abs(value)
        point, value, slope = there, new_value, new_slope
        if done:
            break
    return point


def dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _descent(slope: Vector, pairs: list[tuple[Vector, Vector]]) -> Vector:
    direction = [-value for value in slope]
    shares = []
    for moved, turned in reversed(pairs):
        share = dot(moved, direction) / dot(moved, turned)
        direction = [a - share * b for a, b in zip(direction, turned, strict=True)]
        shares.append(share)
    if pairs:
        moved, turned = pairs[-1]
        scale = dot(moved, turned) / dot(turned, turned)
        direction = [scale * value for value in direction]
    for (moved, turned), share in zip(pairs, reversed(shares), strict=True):
        back = dot(turned, direction) / dot(moved, turned)
        direction = [a + (share - back) * b for a, b in zip(direction, moved, strict=True)]
    return direction
