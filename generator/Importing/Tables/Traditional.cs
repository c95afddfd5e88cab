namespace SiteBuilder.Importing.Tables;

/// <summary>Portals offer their pages in traditional characters too; those that occur in labels are read as the simplified ones.</summary>
internal static class Traditional
{
    private const string Pairs =
        "它他規规範范檔档強强許许處处罰罚費费業业數数總总計计項项條条內内開开結结轉转請请屬属於于國国機机構构護护權权類类務务資资執执復复議议訴诉訟讼維维糾纠審审會会組组織织學学團团體体樣样對对現现廢废發发製制購购採采銷销額额單单萬万無无個个門门僅仅誰谁隨随關关係系為为與与點点當当續续辦办應应經经過过證证據据確确認认號号從从眾众舉举報报書书";

    private static readonly Dictionary<char, char> Table = Pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    public static string Simplified(string text) =>
        text.Any(Table.ContainsKey) ? string.Concat(text.Select(c => Table.GetValueOrDefault(c, c))) : text;
}
