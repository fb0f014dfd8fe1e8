from storyboard.painters.sketch import things, props, insert_sets
from storyboard.painters.sketch.things_hand import HELD
from storyboard.painters.sketch.closeups import CLOSEUPS
from storyboard.shots import vocabulary as v
kinds=set(v._DRAWN)|{s.replace(' ','_') for s in v.SIGHTS}
m=set(HELD)|set(things.THINGS)
print(len(kinds), 'marks',len(kinds&m))
print('props only', sorted((kinds-m)&set(props.PROPS)))
print('closeups only', sorted((kinds-m-set(props.PROPS))&set(CLOSEUPS)))
print('pieces only', sorted((kinds-m-set(props.PROPS)-set(CLOSEUPS))&insert_sets.SHOWN))
print('none', sorted(kinds-m-set(props.PROPS)-set(CLOSEUPS)-insert_sets.SHOWN))
print('HELD', sorted(HELD))
