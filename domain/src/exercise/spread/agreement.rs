//! Van der Eijk's measure of agreement (Van der Eijk 2001). Source: method.md section 3.

/// Agreement A over counts on an ordered scale: −1 polarised, 0 flat, 1 agreement.
/// `None` without answers or with fewer than three categories.
pub fn agreement(counts: &[u32]) -> Option<f64> {
    let categories = counts.len();
    let people: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    if people == 0 || categories < 3 {
        return None;
    }
    let mut rest = counts.to_vec();
    let mut sum = 0.0;
    // Every layer empties at least one category, so there are at most `categories` layers.
    while let Some(layer) = rest.iter().copied().filter(|count| *count > 0).min() {
        let pattern: Vec<bool> = rest.iter().map(|count| *count > 0).collect();
        let ones = pattern.iter().filter(|one| **one).count();
        let weight = f64::from(layer) * ones as f64 / people as f64;
        let span = 1.0 - (ones as f64 - 1.0) / (categories as f64 - 1.0);
        sum += weight * unimodality(&pattern) * span;
        rest.iter_mut()
            .for_each(|count| *count = count.saturating_sub(layer));
    }
    Some(sum)
}

/// U of one layer: 1 when the ones stand together, lower the more gaps they have.
fn unimodality(pattern: &[bool]) -> f64 {
    let (mut together, mut apart) = (0u32, 0u32);
    for (i, first) in pattern.iter().enumerate() {
        for (j, second) in pattern.iter().enumerate().skip(i + 1) {
            for third in pattern.iter().skip(j + 1) {
                match (first, second, third) {
                    (true, true, false) | (false, true, true) => together += 1,
                    (true, false, true) => apart += 1,
                    _ => {}
                }
            }
        }
    }
    if together + apart == 0 {
        return 1.0;
    }
    let k = pattern.len() as f64;
    let (together, apart) = (f64::from(together), f64::from(apart));
    ((k - 2.0) * together - (k - 1.0) * apart) / ((k - 2.0) * (together + apart))
}
