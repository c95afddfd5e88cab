using System.Globalization;
using System.Text;
using SiteBuilder.DemoSite.Figures;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>A one-page PDF with a red seal beside two of the reports, as offices attach their stamped copies.</summary>
internal static class StampedCopy
{
    public static void WriteIfAny(ReportFigures report, ContentFiles folder)
    {
        if (report is not { Year: 2024, Agency.Slug: "quzhengfu" or "jiaoyuju" }) return;
        folder.Write($"reports/{report.Agency.Slug}/{report.Year}/files/stamped-copy.pdf", Pdf(report));
    }

    private static byte[] Pdf(ReportFigures report)
    {
        string title = $"{report.Agency.ShortName}{report.Year}年政府信息公开工作年度报告";
        string page = Line(18, 60, 760, title) + Line(12, 60, 720, "盖章件首页。报告全文以网站公布的文本为准。") + Line(12, 330, 520, report.Agency.Name) + Seal(430, 525);
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 6 0 R /DW 1000 >>",
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
            $"<< /Length {page.Length} >>\nstream\n{page}endstream",
            $"<< /Title {Hex("FEFF", title)} >>",
        ];
        return Encoding.ASCII.GetBytes(Assemble(objects));
    }

    private static string Assemble(string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        int table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (int place in places) pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info 8 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToString();
    }

    private static string Line(int size, int x, int y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td {Hex("", text)} Tj ET\n");

    /// <summary>A ring and a five-pointed star in red.</summary>
    private static string Seal(int x, int y)
    {
        var star = new StringBuilder();
        for (int i = 0; i < 5; i++)
        {
            double angle = Math.PI / 2 + i * 4 * Math.PI / 5;
            star.Append(CultureInfo.InvariantCulture, $"{x + 22 * Math.Cos(angle):0.0} {y + 22 * Math.Sin(angle):0.0} {(i == 0 ? "m" : "l")}\n");
        }
        const double Round = 0.5523; // control points of a quarter of a circle
        double r = 60, c = r * Round;
        return string.Create(CultureInfo.InvariantCulture, $"""
            1 0 0 RG 1 0 0 rg 4 w
            {x + r} {y} m {x + r} {y + c:0.0} {x + c:0.0} {y + r} {x} {y + r} c {x - c:0.0} {y + r} {x - r} {y + c:0.0} {x - r} {y} c
            {x - r} {y - c:0.0} {x - c:0.0} {y - r} {x} {y - r} c {x + c:0.0} {y - r} {x + r} {y - c:0.0} {x + r} {y} c S
            {star}f

            """).ReplaceLineEndings("\n");
    }

    private static string Hex(string mark, string text) => $"<{mark}{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
