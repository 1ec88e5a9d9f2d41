using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleCompare.Storage.Migrations
{
    /// <inheritdoc />
    public partial class DraftDestination : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ArticleId",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "StoryId",
                table: "Drafts");

            migrationBuilder.AddColumn<string>(
                name: "Destination",
                table: "Drafts",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Destination",
                table: "Drafts");

            migrationBuilder.AddColumn<int>(
                name: "ArticleId",
                table: "Drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StoryId",
                table: "Drafts",
                type: "INTEGER",
                nullable: true);
        }
    }
}
