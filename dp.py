import sys,json
from storyboard.model.stage import Camera, Stage
from storyboard.model.shots import Light, Time
from storyboard.painters.sketch.compose import draw
LEVEL = Camera(eye=(0.3, 1.1, 0.9), target=(0.0, 0.8, 0.0), lens=60)
out=sys.argv[1]
n=0
for line in sys.stdin:
    line=line.strip()
    if not line: continue
    a=(line.split('|')+['','','',''])[:5]
    kind,hand,on,words,ext=a
    st=Stage.model_validate(dict(camera=LEVEL,insert=kind,insert_hand=hand,insert_on=on,insert_words=words,interior=not ext,ground=ext or 'asphalt',backdrop='houses' if ext else '', light=Light(time=Time.NIGHT) if ext=='night' else Light()))
    open(f'{out}/{n:02d}.png','wb').write(draw(st,style='pencil' if len(sys.argv)>2 else 'graphic',width=640,height=360,seed='t')); n+=1
