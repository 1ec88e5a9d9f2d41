using ArticleCompare.Storage.Stories;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ArticleCompare.Web.Hosting;

/// <summary>Healthy when the database answers.</summary>
internal sealed class DatabaseCheck(StoryStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.IsEmptyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
