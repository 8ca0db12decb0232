# What fields say about their limit.
field-left = { $left ->
    [one] Nog { $left } teken over.
   *[other] Nog { $left } tekens over.
}
field-cut = Deze tekst was te lang. De eerste { $limit } tekens zijn bewaard, de rest niet.
number-unreadable = Dit is geen heel getal. Vul een getal in, zoals 8, of laat het leeg.
