/** What is sold, as creators and sellers call it: 中文,同义|English,synonym. */
export const goods = `
手机,智能手机|phone,mobile phone,smartphone,cell phone / 手机壳|phone case / 手机支架|phone stand,phone holder / 平板,平板电脑|tablet
电脑|computer / 笔记本电脑|laptop,notebook computer / 台式机|desktop computer / 显示器|monitor / 键盘|keyboard / 机械键盘|mechanical keyboard
鼠标|mouse / 耳机|headphones,earphones,headset / 蓝牙耳机|bluetooth headphones,wireless earbuds / 音箱,音响|speaker / 蓝牙音箱|bluetooth speaker
麦克风|microphone / 充电器|charger / 充电宝,移动电源|power bank / 数据线|charging cable,usb cable / 智能手表|smartwatch,smart watch
手环|fitness band / 相机|camera / 单反,单反相机|dslr,dslr camera / 微单|mirrorless camera / 镜头|camera lens / 三脚架|tripod / 拍立得|instant camera
无人机|drone / 运动相机|action camera / 游戏机|game console / 手柄|game controller / 游戏|games,gaming / 电视|tv,television / 投影仪|projector
路由器|router / 智能家居|smart home / 数码|electronics,digital gadgets,gadgets / 家电|home appliances / 冰箱|refrigerator,fridge
洗衣机|washing machine / 空调|air conditioner / 风扇|fan,electric fan / 吸尘器|vacuum cleaner / 扫地机器人|robot vacuum / 空气净化器|air purifier
加湿器|humidifier / 吹风机|hair dryer / 电饭煲|rice cooker / 空气炸锅|air fryer / 烤箱|oven / 微波炉|microwave / 电热水壶|electric kettle
榨汁机|juicer / 破壁机,搅拌机|blender / 咖啡机|coffee machine,espresso machine / 咖啡豆|coffee beans / 咖啡杯|coffee cup / 手冲咖啡|pour over coffee
咖啡器具|coffee gear / 茶具|tea set,teaware / 茶壶|teapot / 茶杯|tea cup / 茶叶|tea leaves / 绿茶|green tea / 红茶|black tea / 马克杯|mug
水杯|water bottle,cup / 保温杯|thermos,insulated bottle / 水壶|kettle,bottle / 玻璃杯|glass cup / 酒杯|wine glass / 餐具|tableware,cutlery
碗|bowl / 盘子|plate / 碗盘|bowls and plates / 筷子|chopsticks / 刀具|knives,kitchen knife / 砧板|cutting board / 锅|pot / 炒锅|wok,pan
平底锅|frying pan / 铸铁锅|cast iron pan / 厨具|cookware,kitchenware / 厨房|kitchen / 烘焙|baking / 模具|mold / 便当盒|lunch box,bento box
收纳|storage,organizing / 收纳盒|storage box / 家具|furniture / 沙发|sofa,couch / 床|bed / 床垫|mattress / 书桌|desk / 椅子|chair
人体工学椅|ergonomic chair / 书架|bookshelf / 衣柜|wardrobe / 台灯|desk lamp,lamp / 吊灯|pendant lamp / 灯具|lighting / 地毯|rug,carpet
窗帘|curtains / 抱枕|cushion,throw pillow / 枕头|pillow / 被子|quilt,duvet / 毯子|blanket / 毛巾|towel / 四件套,床上用品|bedding,bed linen
香薰|home fragrance,aromatherapy / 香薰蜡烛|scented candle / 蜡烛|candle / 香水|perfume,fragrance / 花瓶|vase / 摆件|ornament / 相框|photo frame
装饰画|wall art / 海报|poster / 镜子|mirror / 家居|home decor,home goods / 家纺|home textiles / 衣服,服装|clothes,clothing,apparel
T恤|t-shirt,tee / 衬衫|shirt / 卫衣|hoodie,sweatshirt / 毛衣|sweater / 外套|jacket,coat / 风衣|trench coat / 羽绒服|down jacket
连衣裙|dress / 半身裙|skirt / 裤子|trousers,pants / 牛仔裤|jeans / 短裤|shorts / 内衣|underwear,lingerie / 袜子|socks / 睡衣|pajamas
泳衣|swimsuit / 汉服|hanfu / 旗袍|qipao,cheongsam / 西装|suit / 瑜伽服|yoga wear / 运动服|sportswear,activewear / 童装|kids clothing
鞋,鞋子|shoes / 运动鞋|sneakers / 跑鞋|running shoes / 靴子|boots / 高跟鞋|high heels / 凉鞋|sandals / 拖鞋|slippers / 帆布鞋|canvas shoes
包,箱包|bags / 双肩包,背包|backpack / 手提包|handbag / 单肩包|shoulder bag / 钱包|wallet / 行李箱|suitcase,luggage / 帆布袋|tote bag
帽子|hat / 棒球帽|baseball cap / 围巾|scarf / 手套|gloves / 腰带|belt / 太阳镜,墨镜|sunglasses / 眼镜|glasses / 手表|watch
首饰,饰品|jewelry,accessories / 项链|necklace / 耳环|earrings / 戒指|ring / 手链|bracelet / 发饰|hair accessories / 护肤|skincare,skin care
化妆品,彩妆|makeup,cosmetics / 美妆|beauty / 口红|lipstick / 粉底|foundation / 眼影|eyeshadow / 面膜|face mask,sheet mask / 精华|serum
面霜|face cream,moisturizer / 防晒|sunscreen / 洁面|cleanser / 卸妆|makeup remover / 洗发水|shampoo / 沐浴露|body wash / 牙刷|toothbrush
电动牙刷|electric toothbrush / 剃须刀|shaver,razor / 美甲|nail art,manicure / 美发|hair care,hairstyling / 母婴|mother and baby,baby products
婴儿|baby / 奶粉|baby formula / 奶瓶|baby bottle / 纸尿裤|diapers / 婴儿车|stroller / 玩具|toys / 积木|building blocks / 毛绒玩具|plush toys
手办|figurine,action figure / 盲盒|blind box / 模型|model kit / 拼图|jigsaw puzzle / 桌游|board games / 乐高|lego / 书,图书|books
小说|novel / 绘本|picture books / 漫画|comics,manga / 文具|stationery / 笔记本|notebook / 手账|journal,bullet journal / 手账本|planner,notebook
钢笔|fountain pen / 笔|pen / 墨水|ink / 画材|art supplies / 水彩|watercolor / 颜料|paint / 贴纸|stickers / 胶带|washi tape
零食|snacks / 饼干|cookies,biscuits / 巧克力|chocolate / 糖果|candy / 坚果|nuts / 饮料|drinks,beverages / 酒|alcohol,liquor / 红酒|red wine
啤酒|beer / 白酒|baijiu / 面条|noodles / 火锅|hotpot / 调料|seasoning,condiments / 水果|fruit / 海鲜|seafood / 牛肉|beef / 牛奶|milk
酸奶|yogurt / 面包|bread / 蛋糕|cake / 冰淇淋|ice cream / 保健品|supplements,health supplements / 蛋白粉|protein powder / 维生素|vitamins
宠物|pets / 宠物用品|pet supplies / 猫|cat / 猫用品|cat supplies / 猫粮|cat food / 猫砂|cat litter / 猫抓板|cat scratcher / 狗|dog
狗粮|dog food / 牵引绳|dog leash / 鱼缸|aquarium,fish tank / 水族|aquatic,fishkeeping / 鸟|bird / 仓鼠|hamster / 植物|plants / 绿植|house plants
多肉,多肉植物|succulents / 花,鲜花|flowers / 花盆|flower pot,planter / 种子|seeds / 园艺|gardening / 园艺工具|garden tools / 肥料|fertilizer
帐篷|tent / 睡袋|sleeping bag / 天幕|tarp / 露营椅|camping chair / 登山鞋|hiking boots / 登山杖|trekking poles / 自行车|bicycle,bike
山地车|mountain bike / 公路车|road bike / 头盔|helmet / 滑板|skateboard / 滑雪板|snowboard,skis / 冲浪板|surfboard / 鱼竿,钓具|fishing rod,fishing gear
瑜伽垫|yoga mat / 哑铃|dumbbells / 跑步机|treadmill / 跳绳|jump rope / 健身器材|fitness equipment,gym equipment / 篮球|basketball
足球|football,soccer / 羽毛球|badminton / 网球|tennis / 乒乓球|table tennis,ping pong / 高尔夫|golf / 吉他|guitar / 尤克里里|ukulele
钢琴|piano / 电子琴,键盘乐器|keyboard instrument,electronic keyboard / 小提琴|violin / 鼓|drums / 口琴|harmonica / 古筝|guzheng / 乐器|musical instruments
唱片|records / 黑胶,黑胶唱片|vinyl,vinyl records / 唱片机|turntable,record player / 汽车|cars,automotive / 汽车用品|car accessories / 行车记录仪|dash cam
摩托车|motorcycle / 电动车|electric scooter,e-bike / 轮胎|tires / 工具|tools / 电钻|power drill / 五金|hardware
`;
