"""A small table of first names of several cultures: enough to tell a person from a thing and to guess a build, no more."""

from __future__ import annotations

from storyboard.breakdown.lists import listed

MEN = listed(
    "adam ahmed alan albert alejandro alex ali andre andrew andy anthony antonio arjun arthur ben benjamin bill billy bob"
    " boris brad brian bruce carl carlos"
    " charles charlie chen chris christopher daniel dan danny dave david dennis diego dimitri donald ed eddie eduardo edward eli emil"
    " enrique eric ethan"
    " felix fernando francis francois frank franz fred gary george giovanni greg gunther gus hans harold harry hassan henri henry hiro"
    " hugo ian ibrahim igor isaac"
    " ivan jack jacob jacques jake james jamal jan jason javier jean jeff jerry jim jimmy joe joel john johnny jonas jorge jose joseph"
    " josh juan julian"
    " jun karl kai ken kenji kevin klaus kofi kumar kwame larry lars leo leon liam louis luca lucas luigi luis luke marc marcel marco"
    " marcus mario mark"
    " martin mateo matt max mehmet michael miguel mike mikhail milo mohammed muhammad nathan ned nick nico nikolai noah oleg oliver"
    " omar oscar otto pablo"
    " patrick paul pavel pedro pete peter phil philip pierre rafael raj ralph ravi ray ricardo richard rick rob robert roberto roger"
    " ron roy ryan sam"
    " samir samuel sanjay scott sean sergei simon stefan stephen steve steven stuart takeshi ted thomas tim tom tommy tony victor"
    " vikram vincent"
    " vladimir walter wei will william wolfgang yuri yusuf zach"
)
WOMEN = listed(
    "abby ada aisha akiko alice alina amanda amara amelia amina amy ana andrea angela anita ann anna anne annie anya aya"
    " barbara beatrice bella beth betty"
    " bianca camille carla carmen carol caroline catherine cecilia chiara chloe christina claire clara claudia daisy dana deborah"
    " diana donna dora"
    " dorothy edith elena eleanor elise eliza elizabeth ella ellen emily emma erica esther eva eve fatima fiona frances francesca"
    " freya gabriela gloria grace"
    " greta hana hannah heather heidi helen helena ida indira ingrid irene iris isabel isabella ivy jane janet jasmine jenna jennifer"
    " jenny jess jessica"
    " joan joanna josephine judy julia julie juliette kate katherine kathy katie keiko kelly kim lara laura leila lena leslie lily"
    " linda lisa liz lola"
    " louise lucia lucy luna lydia maggie mai mara margaret maria marie marina marta martha mary maya mei melissa mia michelle mila"
    " mina miriam molly"
    " monica nadia nancy naomi natalie natasha nina nora olga olivia paula penny petra priya rachel rebecca rita rosa rose ruby ruth"
    " sabine sally samira"
    " sandra sara sarah sofia sonia sophia sophie stella susan suzanne sylvia tanya tara teresa tina vera veronica victoria vivian"
    " wanda wendy yasmin"
    " yoko yuki zara zoe"
)
FIRST_NAMES = MEN | WOMEN
