"""Small scripts with all that a format has, as its programs write it: what tests and benchmarks read, damage and read again."""

from __future__ import annotations

import io
import zipfile
from typing import NamedTuple
from xml.sax.saxutils import escape

FDX = """<FinalDraft DocumentType="Script" Version="5"><Content>
<Paragraph Type="Scene Heading" Number="1"><SceneProperties Title="t"><Summary><Paragraph><Text>sum</Text></Paragraph></Summary>
<SceneArcBeats><CharacterArcBeat Name="A">beat</CharacterArcBeat></SceneArcBeats></SceneProperties>
<ScriptNote Name="n"><Paragraph><Text>note</Text></Paragraph></ScriptNote><Text>INT. A - DAY</Text></Paragraph>
<Paragraph Type="General"><DualDialogue><Paragraph Type="Character"><Text>ANN</Text></Paragraph>
<Paragraph Type="Dialogue"><Text RevisionID="2" Style="Bold+AllCaps">Hi.</Text></Paragraph></DualDialogue></Paragraph>
<Paragraph Type="Scene Heading" Number="2"><Text>OMITTED</Text><OmittedScene><Paragraph Type="Action"><Text>gone</Text></Paragraph>
</OmittedScene></Paragraph></Content><ElementSettings Type="Action"><FontSpec Style="AllCaps"/></ElementSettings>
<ScriptNotes><ScriptNote Range="3,4"><Paragraph><Text>apart</Text></Paragraph></ScriptNote></ScriptNotes>
<TitlePage><Content><Paragraph Alignment="Center"><Text>T</Text></Paragraph><Paragraph><Text>by</Text></Paragraph></Content></TitlePage>
</FinalDraft>"""
"""Final Draft: a summary, a beat, notes, a dual dialogue, an omitted scene, a style in capitals, a title page."""

CELTX = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>
<title>The Boat &amp; I</title>
<meta content="Ana" name="Author">
<meta name="CX.contact" content="5 Sea Road"><meta name="DC.rights" content="">
<style type="text/css">p.dialog { margin: 0 }</style>
</head>
<body>
<!-- <p class="action">never shown</p> -->
<p class="sceneheading" id="a1" scenestr="1">Ext. Trail in the woods. Before Noon.<br></p>
<p class="action">Mist. <span class="softnote note" text="how much?">Birds</span> and
wind.<br>A <b>big <i>red</i></b> fox.</p>
<p class="character">ANA</p>
<p class="parenthetical">low</p>
<p class="dialog">Look<br><br>there.</p>
<p class="dialog"><br></p>
<div class="dualdialog"><p class="character">BO</p><p class="dialog">Where?</p><p class="character">CY</p><p class="dialog">What?</p></div>
<p class="transition">CUT TO:</p>
<p class="sceneheading">2. INT. HUT - DAY</p>
<p class="shot">ON THE STOVE</p>
<p class="act">END OF ACT</p>
<p class="text">A line.
<p class="odd">Another &lt;line&gt;.
</body></html>
"""
"""The page of a Celtx project that holds its script."""

_TRELBY_HEAD = """#Title-Page
#Title-String 0.000000,70.000000,24,cb,Helvetica,,THE BOAT, A TALE
#Title-String 0.000000,90.000000,12,c,Courier,,by
#Title-String 0.000000,95.000000,12,c,Courier,,Ana
#Header-String 1,0,r,,THE BOAT ${PAGE}.
#Header-String 2,0,r,,${PAGE}.
#Header-Empty-Lines 1
"""
TRELBY_CONFIG = """#Begin-Auto-Completion
Scene/Enabled:True
Scene/Items:1
Scene/Items/1:INT. NOWHERE
#End-Auto-Completion
#Begin-Config
FontSize:12
Element/Scene/Export/AllCaps:True
Element/Character/Export/AllCaps:True
Element/Action/Export/AllCaps:False
#End-Config
"""
_TRELBY_BODY = """.\\Int. cabin - night
>.Water drips from the ceiling
+.and the floor.
..Slowly.
._Ana
>((she
.(whispers)
|:It is
&:ri
.:sing.
./CUT TO:
.=ON THE DOOR
.%more water?
.@END OF ACT ONE
.\\3 EXT. DECK - DAWN
..Nobody.
"""
TRELBY = {
    1: f"#Version 1\n{_TRELBY_HEAD}{_TRELBY_BODY}",
    2: f"#Version 2\n{TRELBY_CONFIG}{_TRELBY_HEAD}{_TRELBY_BODY}",
    3: f"#Version 3\n{TRELBY_CONFIG}{_TRELBY_HEAD}#Start-Script \n{_TRELBY_BODY}",
}
"""One script of Trelby by the version of its format."""

ORDINARY = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
"""Names of Word's XML: of its ordinary and of its strict format, and of drawings in two versions."""


class Style(NamedTuple):
    """A style of Word's paragraphs."""

    id: str
    name: str
    based: str = ""
    settings: str = ""
    look: str = ""


STYLES = (
    Style("Normal", "Normal"),
    Style("SH", "SP Scene Heading", "Normal", look="<w:caps/>"),
    Style("AC", "SP Action", "Normal"),
    Style("CH", "SP Character", "Normal", look="<w:caps/>"),
    Style("PA", "SP_Parenthetical", "Normal"),
    Style("DI", "SP-Dialogue", "Normal", '<w:ind w:left="1440"/>'),
    Style("TR", "Screenplay: Transition", "Normal", '<w:jc w:val="right"/>'),
    Style("Own", "My heading", "SH"),
    Style("Deep", "Deep", "DI"),
    Style("Loop", "Loop", "Pool"),
    Style("Pool", "Pool", "Loop"),
)


def style_xml(style: Style) -> str:
    """A style as the document describes it."""
    based = f'<w:basedOn w:val="{style.based}"/>' if style.based else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>{based}'
        f"<w:pPr>{style.settings}</w:pPr><w:rPr>{style.look}</w:rPr></w:style>"
    )


def run(text: str, look: str = "") -> str:
    """Words of one look."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(text: str = "", style: str = "", *, left: int = 0, align: str = "", more: str = "", runs: str = "") -> str:
    """A paragraph with its words, or with runs as they are given."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    indent = f'<w:ind w:left="{left}"/>' if left else ""
    placed = f'<w:jc w:val="{align}"/>' if align else ""
    return f"<w:p><w:pPr>{styled}{indent}{placed}{more}</w:pPr>{runs or (run(text) if text else '')}</w:p>"


def document(*body: str, parts: dict[str, str] | None = None, namespace: str = ORDINARY) -> bytes:
    """A Word document of these paragraphs and tables, and with further `parts` by their names."""

    def whole(tag: str, inner: str) -> str:
        return f'<?xml version="1.0"?><w:{tag} xmlns:w="{namespace}" xmlns:mc="{MC}">{inner}</w:{tag}>'

    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("word/document.xml", whole("document", f"<w:body>{''.join(body)}<w:sectPr/></w:body>"))
        packed.writestr("word/styles.xml", whole("styles", "".join(map(style_xml, STYLES))))
        for name, inner in (parts or {}).items():
            packed.writestr(f"word/{name}.xml", whole(name.rstrip("0123456789"), inner))
    return target.getvalue()


def cell(*paragraphs: str) -> str:
    """A cell of a table."""
    return f"<w:tc><w:tcPr/>{''.join(paragraphs)}</w:tc>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of rows of cells."""
    inner = "".join("<w:tr>" + "".join(row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{inner}</w:tbl>"
