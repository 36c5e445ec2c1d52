from numpy import float64
from numpy.typing import NDArray

class _Poisson: ...

class families:
    @staticmethod
    def Poisson() -> _Poisson: ...

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

def GLS(
    endog: NDArray[float64], exog: NDArray[float64], sigma: NDArray[float64] | None = None
) -> _Model: ...
def GLM(
    endog: NDArray[float64], exog: NDArray[float64], family: _Poisson | None = None
) -> _Model: ...
