//! A boxed message that belongs to the page.

use leptos::prelude::*;

/// How much attention a notice asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeKind {
    /// Good to know.
    Info,
    /// Look at this before you go on.
    Attention,
}

/// A boxed message.
#[component]
pub fn Notice(kind: NoticeKind, children: Children) -> impl IntoView {
    let class = match kind {
        NoticeKind::Info => "utrecht-alert utrecht-alert--info bw-notice",
        NoticeKind::Attention => "utrecht-alert utrecht-alert--warning bw-notice",
    };
    view! {
        <div class=class>
            <div class="utrecht-alert__content"><div class="utrecht-alert__message">{children()}</div></div>
        </div>
    }
    .into_any()
}
