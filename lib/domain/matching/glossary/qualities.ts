/** How things are and what people do with them: 中文,同义|English,synonym. */
export const qualities = `
手工|handmade,handcrafted / 复古|vintage,retro / 极简|minimal,minimalist / 简约|simple style / 中式|chinese style / 国风,国潮|chinese style,chinese fashion,guochao
日式|japanese style / 韩系,韩式|korean style / 北欧,北欧风|nordic,scandinavian / 欧式|european style / 法式|french style / 美式|american style
文艺|arty,artsy / 可爱|cute,kawaii / 甜美|sweet style / 酷|cool / 街头|streetwear,street style / 潮流|trendy,fashion trends / 时尚|fashion
奢华,奢侈品|luxury / 轻奢|affordable luxury / 高端|high-end,premium / 平价|affordable,budget / 性价比|good value,value for money / 陶瓷|ceramic,ceramics
木质|wooden / 玻璃|glass / 金属|metal / 铸铁|cast iron / 不锈钢|stainless steel / 塑料|plastic / 硅胶|silicone / 竹|bamboo / 棉|cotton / 棉麻|cotton and linen
亚麻|linen / 丝绸,真丝|silk / 羊毛|wool / 羊绒|cashmere / 羽绒|down / 帆布|canvas / 皮革|leather / 牛皮|cowhide / 环保|eco-friendly,sustainable
有机|organic / 天然|natural / 纯素|vegan / 无糖|sugar-free / 低脂|low-fat / 低卡|low-calorie / 便携|portable / 轻量|lightweight / 折叠|foldable
防水|waterproof / 防风|windproof / 速干|quick-dry / 保暖|warm / 透气|breathable / 舒适|comfortable / 大码|plus size / 无线|wireless / 蓝牙|bluetooth
降噪|noise cancelling / 大屏|large screen / 高清|high definition / 长续航|long battery life / 快充|fast charging / 智能|smart / 静音|quiet,silent
胶片|film,film photography / 入门|for beginners,beginner / 进阶|advanced / 专业|professional / 学生|for students,student / 学生党|students / 儿童|children,kids
老人|seniors,elderly / 男士|men,for men / 女士|women,for women / 情侣|couples / 新手|newbie / 孕妇|pregnancy,pregnant women / 宝妈|moms,mom
办公|office / 居家|living,home life / 宿舍|dorm / 租房|renting / 装修|home renovation / 家装|interior design / 旅行,旅游|travel / 自驾|road trip
出差|business trip / 露营|camping / 野餐|picnic / 徒步|hiking / 登山|mountaineering / 骑行|cycling / 跑步|running / 马拉松|marathon / 健身|fitness,workout
瑜伽|yoga / 普拉提|pilates / 减肥,瘦身|weight loss,slimming / 增肌|muscle building / 游泳|swimming / 滑雪|skiing,snowboarding / 冲浪|surfing / 潜水|diving
钓鱼|fishing / 户外|outdoors,outdoor / 运动|sports / 电竞|esports / 二次元|anime / 动漫|anime and comics / 角色扮演|cosplay / 摄影|photography
视频拍摄|videography / 剪辑|video editing / 直播|live streaming / 开箱|unboxing / 测评,评测|review,product review / 种草|recommendations / 好物|favorite finds
教程|tutorial / 穿搭|outfit,outfits,styling / 通勤|commuting,commute / 约会|date night / 婚礼|wedding / 生日|birthday / 送礼,礼物|gifts,gift ideas
圣诞|christmas / 春节,新年|lunar new year,new year / 中秋|mid-autumn festival / 情人节|valentines day / 万圣节|halloween / 收藏|collectible,collecting
限量|limited edition / 绝版|out of print / 联名|collaboration,collab / 古董|antique / 二手|second-hand,pre-owned / 闲置|pre-loved / 全新|brand new
亲子|for families,family activities / 育儿|childcare,parenting,raising kids / 早教|early education / 教育|education / 学习|study,studying / 英语|english learning / 编程|programming,coding
科技|technology,tech / 人工智能|artificial intelligence / 极客|geek / 聚会|parties,party / 美食|food,foodie / 做饭,烹饪|cooking / 食谱|recipes / 探店|restaurant review
减脂餐|healthy meals / 素食|vegetarian / 甜品|desserts / 早餐|breakfast / 下午茶|afternoon tea / 宵夜|late-night snacks / 茶道|tea ceremony / 喝茶,茶|tea
咖啡|coffee / 调酒|cocktails / 葡萄酒|wine / 阅读,读书|reading / 书写|writing / 书法|calligraphy / 绘画,画画|painting,drawing / 插画|illustration
设计|design / 编织|knitting / 刺绣|embroidery / 木工|woodworking / 陶艺|pottery / 手作|crafts,diy crafts / 折纸|origami / 音乐|music / 唱歌|singing
舞蹈|dance,dancing / 原声|acoustic / 电声|electric / 摇滚|rock / 爵士|jazz / 民谣|folk / 古典|classical / 说唱|hip hop,rap / 电影|movies,film review
追剧|tv series / 明星|celebrity / 耐阴|shade-tolerant / 好养|easy care / 开花|flowering / 养猫|for cats,cat care / 养狗|for dogs,dog training / 萌宠|cute pets
养鱼|keeping fish / 夏季,夏天|summer / 冬季,冬天|winter / 春季,春天|spring / 秋季,秋天|autumn,fall season / 秋冬|autumn and winter / 四季|all seasons
助眠|sleep,sleep aid / 睡眠|sleeping / 冥想|meditation / 养生|wellness,healthy living / 健康|health / 中医|traditional chinese medicine / 口腔护理|oral care
头发护理,护发|haircare / 身体护理|body care / 敏感肌|sensitive skin / 油皮|oily skin / 干皮|dry skin / 抗老,抗衰|anti-aging / 美白|brightening
祛痘|acne care / 妆容|makeup look / 成分|ingredients / 情感|relationships / 职场|workplace,career / 理财|personal finance / 创业|startup,entrepreneurship
生活|lifestyle / 日常|daily life,everyday / 日常记录|vlog / 城市|city life / 乡村,农村|countryside,rural life / 手账日记|journaling / 汽车评测|car review
数码评测|tech review / 家居好物|home finds / 厨房好物|kitchen finds / 清洁|cleaning / 断舍离|decluttering / 整理|tidying / 搞笑|comedy,funny / 剧情|skits
知识|knowledge / 历史|history / 科普|popular science,science / 星座|astrology / 心理|psychology / 非遗|intangible heritage / 传统文化|traditional culture
`;
