using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage;

/// <summary>The database of one installation.</summary>
public sealed class ArticleCompareDb(DbContextOptions<ArticleCompareDb> options) : DbContext(options);
