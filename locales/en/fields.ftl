# What fields say about their limit.
field-left = { $left ->
    [one] { $left } character left.
   *[other] { $left } characters left.
}
field-cut = This text was too long. The first { $limit } characters are kept, the rest is not.
