from numpy import float64
from numpy.typing import NDArray

class _Poisson: ...

class families:  # noqa: N801 - its own name
    @staticmethod
    def Poisson() -> _Poisson: ...  # noqa: N802 - its own name

class _Results:
    params: NDArray[float64]
    bse: NDArray[float64]
    ssr: float
    pearson_chi2: float
    df_resid: float

class _Model:
    cholsigmainv: NDArray[float64]
    normalized_cov_params: NDArray[float64]
    def fit(self) -> _Results: ...

def GLS(  # noqa: N802 - its own name
    endog: NDArray[float64], exog: NDArray[float64], sigma: NDArray[float64] | None = None
) -> _Model: ...
def GLM(  # noqa: N802 - its own name
    endog: NDArray[float64], exog: NDArray[float64], family: _Poisson | None = None
) -> _Model: ...
