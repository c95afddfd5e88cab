using System.Text;
using SiteBuilder.DemoSite.Writing;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>A content folder with any number of reports: five years an agency, thirteen agencies a district, as many districts as it takes.</summary>
internal static class CorpusSite
{
    /// <summary>Writes the content; a folder that holds anything but an older corpus is left alone.</summary>
    /// <param name="count">The number of reports.</param>
    /// <param name="path">The content folder.</param>
    /// <param name="seed">Another seed, other figures and words.</param>
    /// <param name="downloads">Which downloads <c>site.yml</c> asks for.</param>
    public static void Write(int count, string path, string seed, string downloads = "csv, json")
    {
        var folder = new OutputFolder(path);
        SiteFiles.Write(new Settings(folder, downloads), []);
        var rows = new StringBuilder("\uFEFFslug,name,short_name,aliases,kind,code,first_year,last_year,in_rollup,order\r\n");
        for (int number = 0, written = 0; written < count; number++)
        {
            var district = new CorpusDistrict(number, seed);
            int made = district.Write(folder, count - written);
            int agencies = (made + CorpusDistrict.YearsEach - 1) / CorpusDistrict.YearsEach;
            foreach (string row in district.AgencyRows().Take(agencies)) rows.Append(row);
            written += made;
        }
        folder.Write("agencies.csv", rows.ToString());
    }

    /// <summary>The demo site's settings with other downloads.</summary>
    private sealed class Settings(ContentFiles folder, string downloads) : ContentFiles
    {
        public override void Write(string path, byte[] bytes)
        {
            if (path != "site.yml") folder.Write(path, bytes);
            else folder.Write(path, Encoding.UTF8.GetString(bytes).Replace("downloads: [csv, json, xlsx, docx]", $"downloads: [{downloads}]", StringComparison.Ordinal));
        }
    }
}
