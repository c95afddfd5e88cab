using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>A zip that is neither Word nor Excel: refused with what to do. Archives inside archives are never opened.</summary>
internal sealed class ZipSource : SourceReader
{
    public override int Precedence => 1;

    public override bool Takes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    public override SourceDocument Read(SourceInput input)
    {
        var names = OfficeZip.Names(input.Bytes);
        throw new UserException(names.Count == 0 ? new("已损坏，打不开", "is damaged") : Refusals.Archive(names));
    }
}
