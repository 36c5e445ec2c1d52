from numpy import float64
from numpy.typing import NDArray

def stdtr(df: NDArray[float64], t: NDArray[float64]) -> NDArray[float64]: ...
