using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleCompare.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SearchAndReaders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ReaderVersion",
                table: "Revisions");

            migrationBuilder.AddColumn<string>(
                name: "Reader",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Inputs",
                table: "Comparisons",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // Derived: filled when articles are read again, which they are after this migration.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE ArticleSearch USING fts5(Title, Outlet, Text, tokenize = 'trigram remove_diacritics 1');");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE ArticleSearch;");

            migrationBuilder.DropColumn(
                name: "Reader",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Inputs",
                table: "Comparisons");

            migrationBuilder.AddColumn<int>(
                name: "ReaderVersion",
                table: "Revisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }
    }
}
