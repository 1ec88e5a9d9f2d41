namespace ArticleCompare.Engine.Alignment;

/// <summary>Logistic regression by Newton's method with a small ridge: for the few weights of <see cref="AlignmentOptions"/>.</summary>
internal static class LogisticFit
{
    /// <param name="values">One row of values a sample.</param>
    /// <param name="labels">Whether the sample's pair is linked.</param>
    /// <param name="ridge">Pull of every weight but the constant towards zero.</param>
    /// <returns>The constant, then one weight per value.</returns>
    public static double[] Fit(IReadOnlyList<double[]> values, IReadOnlyList<bool> labels, double ridge = 1)
    {
        var n = values[0].Length + 1;
        var weights = new double[n];
        for (var round = 0; round < 30; round++)
        {
            var gradient = new double[n];
            var hessian = new double[n, n];
            for (var i = 1; i < n; i++)
            {
                gradient[i] = -ridge * weights[i];
                hessian[i, i] = ridge;
            }
            hessian[0, 0] = 1e-9;
            var x = new double[n];
            x[0] = 1;
            for (var s = 0; s < values.Count; s++)
            {
                values[s].CopyTo(x, 1);
                var p = LogOdds.ToProbability(LogOdds.Of(weights, values[s]));
                var error = (labels[s] ? 1 : 0) - p;
                var curve = Math.Max(1e-6, p * (1 - p));
                for (var i = 0; i < n; i++)
                {
                    gradient[i] += error * x[i];
                    for (var j = 0; j <= i; j++)
                    {
                        hessian[i, j] += curve * x[i] * x[j];
                    }
                }
            }
            var step = Solve(hessian, gradient);
            var largest = 0.0;
            for (var i = 0; i < n; i++)
            {
                weights[i] += step[i];
                largest = Math.Max(largest, Math.Abs(step[i]));
            }
            if (largest < 1e-6)
            {
                break;
            }
        }
        return weights;
    }

    /// <summary>Cholesky; only the lower triangle of the matrix is read.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++) sum -= lower[i, k] * lower[j, k];
                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[j, j];
            }
        }
        var y = new double[n];
        for (var i = 0; i < n; i++)
        {
            y[i] = right[i];
            for (var k = 0; k < i; k++) y[i] -= lower[i, k] * y[k];
            y[i] /= lower[i, i];
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) y[i] -= lower[k, i] * y[k];
            y[i] /= lower[i, i];
        }
        return y;
    }
}
